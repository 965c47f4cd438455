package org.parley.documents.segment;

/** White space as documents have it, with the blanks that do not break. */
final class Blanks {
    private Blanks() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    /** Where the blanks before {@code end} begin. */
    static int before(CharSequence text, int end) {
        int start = end;
        while (start > 0 && is(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
