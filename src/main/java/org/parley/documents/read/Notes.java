package org.parley.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.parley.text.Texts;

/** What a person should know about a document that was read, in words. */
final class Notes {
    private static final int NAMED = 3;
    private static final int LONGEST = 100;

    private final Texts texts = Texts.of("exchange");
    private final SequencedSet<String> notes = new LinkedHashSet<>();

    void add(String key, Object... args) {
        notes.add(texts.get(key, args));
    }

    /** Nothing when there is none to be counted. */
    void count(String key, int count, Object... args) {
        if (count > 0) {
            Object[] all = new Object[args.length + 1];
            all[0] = count;
            System.arraycopy(args, 0, all, 1, args.length);
            add(key, all);
        }
    }

    /** How many there are and the first of them; nothing when there are none. */
    void name(String key, List<String> names) {
        List<String> distinct = names.stream().distinct().toList();
        String first = distinct.stream().limit(NAMED).map(Notes::shortened).collect(Collectors.joining(", "));
        count(key, distinct.size(), distinct.size() > NAMED ? first + ", …" : first);
    }

    List<String> all() {
        return new ArrayList<>(notes);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
