package org.parley.documents.segment;

/** Tells lines that a page's width broke from lines that stand alone. */
public final class LineBreaks {
    /** So long is a line at least that goes on in small letters; shorter ones are entries of a list. */
    private static final int NARROW = 25;

    /** So long is a line at least that goes on with a capital: one of a page's whole width. */
    private static final int WIDE = 60;

    private LineBreaks() {}

    /**
     * Whether a line goes on in the next one.
     *
     * @param start of the line
     * @param end where its line feed stands
     */
    public static boolean runsOn(String text, int start, int end) {
        int next = end + 1;
        if (next >= text.length() || end - start < NARROW || text.substring(start, end).indexOf('\t') >= 0) {
            return false;
        }
        char first = text.charAt(next);
        char last = text.charAt(end - 1);
        return Character.isLowerCase(first)
                || (end - start >= WIDE && Character.isLetter(first) && (Character.isLowerCase(last) || last == ','));
    }
}
