package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The attachments behind a contract, each up to the next. */
final class Attachments {
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

    /** 'EXHIBIT A' is not 'ATTACHMENT A', but 'Exhibit A' is 'EXHIBIT A'. */
    private static String name(String source, Clause attachment) {
        String kind = source.substring(attachment.start(), Math.min(source.length(), attachment.start() + 3));
        String name = attachment.number() == null ? attachment.title() : kind + attachment.number();
        return String.valueOf(name).toUpperCase(Locale.ROOT);
    }
}
