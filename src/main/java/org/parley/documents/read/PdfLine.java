package org.parley.documents.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page. In points from the upper left corner of the page as it is shown.
 *
 * @param y of its baseline
 * @param size of its letters
 */
record PdfLine(List<PdfWord> words, float y, float size) {
    PdfLine {
        words = List.copyOf(words);
    }

    String text() {
        return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    boolean beside(PdfLine other) {
        return left() < other.right() && other.left() < right();
    }
}
