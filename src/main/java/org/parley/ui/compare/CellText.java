package org.parley.ui.compare;

/** What one cell says, in one or two lines, and how it looks. */
record CellText(String first, String second, Tone tone) {
    static final CellText EMPTY = new CellText("", "", Tone.PLAIN);

    /** The look of a cell; every tone but the plain one comes with a sign or a word. */
    enum Tone {
        PLAIN,
        MUTED,
        GREEN,
        AMBER,
        ORANGE,
        RED,
        SILENT,
        RECORDED
    }

    static CellText plain(String text) {
        return new CellText(text, "", Tone.PLAIN);
    }

    static CellText muted(String text) {
        return new CellText(text, "", Tone.MUTED);
    }

    /** Both lines in one, for a screen reader. */
    String spoken() {
        return second.isEmpty() ? first : first + ", " + second;
    }
}
