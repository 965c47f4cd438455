package org.parley.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;

/** Which columns a header row names. Each list starts with the template's own word; the first that occurs is taken. */
record Headings(int mechanism, int value, int wording, int note) {
    private static final List<String> MECHANISM = List.of(
            "mechanism", "mechanism id", "mechanism code", "clause", "clause id", "clause no", "id", "code", "ref",
            "reference", "no", "item", "term", "issue", "topic", "requirement", "mechanism name", "clause name",
            "name");
    private static final List<String> VALUE = List.of(
            "value", "quoted value", "your value", "offered value", "proposed value", "quote", "quoted", "offer",
            "our offer",
            "bid", "number", "figure", "amount", "commitment", "position", "response", "answer");
    private static final List<String> WORDING = List.of(
            "wording", "clause wording", "clause text", "contract wording", "proposed wording", "your wording",
            "proposed clause", "text", "language", "description");
    private static final List<String> NOTE = List.of(
            "note", "notes", "remark", "remarks", "comment", "comments", "condition", "conditions", "assumption",
            "assumptions", "caveat", "caveats");

    /** Empty when the row names no mechanism column, or nothing beside it. */
    static Optional<Headings> of(SheetRow row) {
        List<String> texts = row.texts().stream().map(Headings::plain).toList();
        Set<Integer> taken = new HashSet<>();
        int mechanism = find(texts, MECHANISM, taken);
        int value = find(texts, VALUE, taken);
        int wording = find(texts, WORDING, taken);
        int note = find(texts, NOTE, taken);
        return mechanism < 0 || value < 0 ? Optional.empty()
                : Optional.of(new Headings(mechanism, value, wording, note));
    }

    private static int find(List<String> texts, List<String> words, Set<Integer> taken) {
        for (String word : words) {
            int at = texts.indexOf(word);
            if (at >= 0 && taken.add(at)) {
                return at;
            }
        }
        return SheetMapping.NONE;
    }

    private static String plain(String heading) {
        var words = new ArrayList<String>();
        for (String word : heading.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", " ").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
