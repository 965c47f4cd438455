package org.parley.text;

import java.util.ArrayList;
import java.util.List;

/** A text in pieces that a list can show one by one: laying out a whole document as one paragraph takes minutes. */
public final class LongText {
    /** What fills a page; a paragraph that somebody wrote is hardly ever longer. */
    public static final int MOST = 2_000;
    /** How far back a blank is looked for before a word is cut. */
    private static final int BACK = 200;

    private LongText() {}

    /** Where the pieces end, the last at the end; one piece where the text is short enough. */
    public static List<Integer> ends(String text, int start, int end) {
        var ends = new ArrayList<Integer>();
        int from = start;
        while (end - from > MOST) {
            from = cut(text, from + MOST);
            ends.add(from);
        }
        ends.add(end);
        return ends;
    }

    /** Behind the last blank before a place, else there, but never inside a character. */
    private static int cut(String text, int at) {
        for (int i = at; i > at - BACK; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
