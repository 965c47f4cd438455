package org.parley.documents.read;

import java.util.List;

/** The lines of a page in reading order, and how large it is in points. */
record PdfPage(List<PdfLine> lines, float width, float height) {
    PdfPage {
        lines = List.copyOf(lines);
    }

    PdfPage with(List<PdfLine> others) {
        return new PdfPage(others, width, height);
    }
}
