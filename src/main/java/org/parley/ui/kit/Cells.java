package org.parley.ui.kit;

/** The cells of a table row as it is shown: a tab may be so narrow that one seems to go on in the next. */
public final class Cells {
    private static final char LINE = '\u2502';

    private Cells() {}

    /** Words of the same length with a line between cells, so that places in them stay what they are. */
    public static String apart(String words) {
        return words.replace('\t', LINE);
    }
}
