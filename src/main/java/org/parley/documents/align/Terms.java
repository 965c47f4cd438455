package org.parley.documents.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text that say what it is about, without their endings. */
final class Terms {
    /** What every clause is full of. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have",
            "hereby", "herein", "hereof", "hereto", "hereunder", "if", "in", "into", "is", "it", "its", "may", "no",
            "not", "of", "on", "or", "other", "shall", "so", "such", "than", "that", "the", "their", "then", "there",
            "thereof", "these", "they", "this", "those", "to", "under", "upon", "was", "were", "which", "who", "will",
            "with");

    /** Longest first; what is left of a word keeps at least {@link #SHORTEST_STEM} letters. */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ings", "ions", "ing", "ion", "ies", "ed", "es", "e", "s", "y");

    private static final int SHORTEST_STEM = 4;

    private Terms() {}

    static List<String> of(String text) {
        var terms = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                add(terms, text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return terms;
    }

    private static void add(List<String> terms, String word) {
        if (word.length() > 1 && !FUNCTION_WORDS.contains(word)) {
            terms.add(stem(word));
        }
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
