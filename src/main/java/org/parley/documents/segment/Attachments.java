package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The attachments behind a contract, each up to the next. */
final class Attachments {
    /** So many names, each so close behind the last, are a list. */
    private static final int LIST = 3;
    private static final int LIST_ENTRY = 200;

    private Attachments() {}

    /**
     * @param named places that name an attachment, in the order of the text; one named again is a page header
     * @param last start of the last clause of the contract
     */
    static List<Clause> after(String source, List<Clause> named, int last) {
        Set<String> seen = new HashSet<>();
        List<Clause> first = named.stream()
                .filter(a -> a.start() > last)
                .filter(a -> seen.add(name(source, a)))
                .toList();
        List<Clause> whole = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Clause a = first.get(i);
            int until = i + 1 < first.size() ? first.get(i + 1).start() : source.length();
            whole.add(new Clause(a.number(), a.title(), 1, a.kind(), a.start(), Math.min(a.bodyStart(), until), until,
                    List.of()));
        }
        return whole;
    }

    /** Those that are not entries of a list of attachments, which stands in the contract itself. */
    static Stream<Clause> unlisted(List<Clause> named) {
        List<Clause> unlisted = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= named.size(); i++) {
            if (i == named.size() || named.get(i).start() - named.get(i - 1).start() > LIST_ENTRY) {
                if (i - from < LIST) {
                    unlisted.addAll(named.subList(from, i));
                }
                from = i;
            }
        }
        return unlisted.stream();
    }

    /** 'EXHIBIT A' is not 'ATTACHMENT A', but 'Exhibit A' is 'EXHIBIT A'. */
    private static String name(String source, Clause attachment) {
        String kind = source.substring(attachment.start(), Math.min(source.length(), attachment.start() + 3));
        String name = attachment.number() == null ? attachment.title() : kind + attachment.number();
        return String.valueOf(name).toUpperCase(Locale.ROOT);
    }
}
