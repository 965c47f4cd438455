package org.parley.documents.segment;

/** Counts the code points before places of a text, going on from the place that was asked for last. */
public final class CodePoints {
    private final String text;
    private int place;
    private int count;

    public CodePoints(String text) {
        this.text = text;
    }

    /** @param offset in chars of {@link String} */
    public int before(int offset) {
        count += offset >= place ? text.codePointCount(place, offset) : -text.codePointCount(offset, place);
        place = offset;
        return count;
    }
}
