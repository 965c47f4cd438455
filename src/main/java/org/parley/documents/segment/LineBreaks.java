package org.parley.documents.segment;

import java.util.regex.Pattern;

/** Tells lines that a page's width broke from lines that stand alone. */
public final class LineBreaks {
    /** So long is a line at least that goes on in small letters; shorter ones are entries of a list. */
    private static final int NARROW = 25;

    /** So long is a line at least that goes on with a capital: one of a page's whole width. */
    private static final int WIDE = 60;

    /** No sentence and no title ends with such a word, so a line that does goes on however narrow its column is. */
    private static final Pattern OPEN = Pattern.compile(
            "(?:an?|the|and|or|nor|but|of|to|in|on|at|by|for|from|with|without|as|than|that|which|"
                    + "who|whose|while|where|when|if|because|between|within|under|over|per|about|into|until|during|is|"
                    + "are|was|were|be|been|has|have|had|will|would|shall|should|may|must|can|could|our|your|their|its|"
                    + "his|her|my|this|these|those|each|every|another|least|most)");
    /** Behind a comma they come before the last entry of a list, which begins a line of its own. */
    private static final Pattern LAST_BUT_ONE = Pattern.compile("and|or|nor|but");
    private static final int LONGEST_OPEN = 8;

    /** A number that belongs to what follows it, and does not count clauses or pages. */
    private static final Pattern AMOUNT = Pattern
            .compile("\\d+(?:[.,]\\d+)*+(?:[ \\u00a0]?[%€]|[ \\u00a0]?\\p{Ll}|[-–/]\\d)");

    private static final int LONGEST_AMOUNT = 24;

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
        if (Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        char last = text.charAt(end - 1);
        boolean full = end - start >= WIDE && (Character.isLowerCase(last) || last == ',');
        return (full || open(text, start, end)) && (Character.isLetter(text.charAt(next)) || amount(text, next));
    }

    private static boolean open(String text, int start, int end) {
        int space = text.lastIndexOf(' ', end - 1);
        int before = Blanks.before(text, Math.max(start, space));
        boolean listed = before > start && ",;:".indexOf(text.charAt(before - 1)) >= 0
                && LAST_BUT_ONE.matcher(text).region(space + 1, end).matches();
        return !listed && space >= start && end - space <= LONGEST_OPEN + 1
                && OPEN.matcher(text).region(space + 1, end).matches();
    }

    private static boolean amount(String text, int at) {
        return AMOUNT.matcher(text).region(at, Math.min(text.length(), at + LONGEST_AMOUNT)).lookingAt();
    }
}
