package org.parley.analysis.redline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts as Unicode words, with the spaces and marks between them as words of their own. */
final class Words {
    private Words() {}

    /** Joined, the parts are the text. */
    static List<String> split(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static long count(List<String> parts) {
        return parts.stream().filter(Words::hasWord).count();
    }
}
