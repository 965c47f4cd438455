package org.parley.documents.read;

import java.util.List;

/** Tells cells of a table from words: gaps, wide and below each other, become tabs. */
final class PdfTables {
    /** How many letter sizes wide a gap between two cells is at least. */
    private static final double WIDE = 1.8;
    /** A first word so short is the number of a paragraph. */
    private static final int LABEL = 6;

    private PdfTables() {}

    /** The text of the line at a place among others. */
    static String text(List<PdfLine> lines, int at) {
        PdfLine line = lines.get(at);
        var text = new StringBuilder();
        for (int i = 0; i < line.words().size(); i++) {
            if (i > 0) {
                boolean cell = wide(line, i) && (i > 1 || line.words().getFirst().text().strip().length() > LABEL)
                        && (below(line, i, lines, at - 1) || below(line, i, lines, at + 1));
                text.append(cell ? '\t' : ' ');
            }
            text.append(line.words().get(i).text());
        }
        return text.toString();
    }

    private static boolean below(PdfLine line, int word, List<PdfLine> lines, int other) {
        if (other < 0 || other >= lines.size()) {
            return false;
        }
        PdfLine near = lines.get(other);
        if (Math.abs(near.y() - line.y()) > 4 * line.size()) {
            return false;
        }
        float from = line.words().get(word - 1).right();
        float to = line.words().get(word).left();
        for (int i = 1; i < near.words().size(); i++) {
            double common = Math.min(to, near.words().get(i).left()) - Math.max(from, near.words().get(i - 1).right());
            if (wide(near, i) && common > line.size() / 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean wide(PdfLine line, int word) {
        return line.words().get(word).left() - line.words().get(word - 1).right() > WIDE * line.size();
    }
}
