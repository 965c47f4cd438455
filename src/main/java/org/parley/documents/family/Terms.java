package org.parley.documents.family;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terms of a clause: words and pairs of its title, words of its text, words of the title above it. */
public final class Terms {
    /** In front of a term: where it stands. */
    static final List<Character> PLACES = List.of('t', 'b', 'p');

    private static final int MOST_WORDS = 800;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Set<String> STOP = Set.of(
            "a", "an", "and", "any", "all", "are", "as", "at", "be", "been", "but", "by", "each", "for", "from", "has",
            "have", "if", "in", "into", "is", "it", "its", "may", "no", "nor", "not", "of", "on", "or", "other", "such",
            "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "was", "were",
            "which", "will", "with", "shall", "hereof", "hereby", "herein", "hereunder", "thereof", "hereto", "said",
            "agreement", "section", "article", "clause", "party", "parties", "ii", "iii", "iv", "so", "than", "upon",
            "who", "would", "can", "do", "does", "both", "either", "own", "set", "forth");

    private Terms() {}

    /** How often each term occurs; {@code t:} of the title, {@code b:} of the body, {@code p:} of the title above. */
    public static Map<String, Integer> of(ClauseWords clause) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> title = words(clause.title());
        for (int i = 0; i < title.size(); i++) {
            counts.merge("t:" + title.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge("t:" + title.get(i - 1) + " " + title.get(i), 1, Integer::sum);
            }
        }
        words(clause.above()).forEach(w -> counts.merge("p:" + w, 1, Integer::sum));
        words(clause.body()).stream().limit(MOST_WORDS).forEach(w -> counts.merge("b:" + w, 1, Integer::sum));
        return counts;
    }

    static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(w -> w.length() > 1 && !STOP.contains(w))
                        .map(Terms::stem)
                        .toList();
    }

    /** Without the plural, so that fee and fees are one. */
    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
