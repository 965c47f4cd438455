package org.parley.documents.read;

import org.jspecify.annotations.Nullable;

/** What a paragraph says about itself ({@code w:pPr}), in the state of the document that is read. */
final class ParagraphFormat {
    private String style = "";
    private @Nullable String numId;
    private @Nullable Integer level;
    private boolean markHidden;
    private boolean markGone;
    private int changes;

    /** Reads the properties that are being visited. */
    void read(Xml xml, Revision revision) {
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> style = xml.value();
                case "numPr" -> numbering(xml, revision);
                case "rPr" -> mark(xml, revision);
                case "pPrChange" -> {
                    if (revision == Revision.ORIGINAL) {
                        before(xml);
                    }
                }
                default -> {}
            }
        });
    }

    /** Empty where the paragraph names none. */
    String style() {
        return style;
    }

    /** Null where it is left to the style; {@code 0} for no number. */
    @Nullable
    String numId() {
        return numId;
    }

    /** From 0; null where it is left to the style. */
    @Nullable
    Integer level() {
        return level;
    }

    /** Whether the next paragraph is shown on the same line. */
    boolean markHidden() {
        return markHidden;
    }

    /** Whether the paragraph is one with the next in the state that is read. */
    boolean markGone() {
        return markGone;
    }

    /** Tracked changes of the mark at its end. */
    int changes() {
        return changes;
    }

    private void numbering(Xml xml, Revision revision) {
        var read = new Object() {
            @Nullable String numId;
            @Nullable Integer level;
            boolean inserted;
        };
        xml.children(name -> {
            switch (name) {
                case "ilvl" -> read.level = xml.number("val", 0);
                case "numId" -> read.numId = xml.value();
                case "ins" -> read.inserted = true;
                default -> {}
            }
        });
        if (!read.inserted || revision == Revision.ACCEPTED) {
            numId = read.numId;
            level = read.level;
        }
    }

    private void mark(Xml xml, Revision revision) {
        xml.children(name -> {
            switch (name) {
                case "vanish", "specVanish" -> markHidden |= xml.on();
                case "ins", "moveTo" -> mark(revision == Revision.ORIGINAL);
                case "del", "moveFrom" -> mark(revision == Revision.ACCEPTED);
                default -> {}
            }
        });
    }

    private void mark(boolean gone) {
        markGone |= gone;
        changes++;
    }

    /** Style and number as they were; the mark is not part of it. */
    private void before(Xml xml) {
        xml.children(name -> {
            if (name.equals("pPr")) {
                style = "";
                numId = null;
                level = null;
                read(xml, Revision.ACCEPTED);
            }
        });
    }
}
