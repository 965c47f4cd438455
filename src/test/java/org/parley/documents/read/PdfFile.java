package org.parley.documents.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.parley.file.InputFile;

/** A PDF made of lines at places, written in the order in which they are added. Points from the lower left corner. */
final class PdfFile {
    private static final int SIZE = 12;

    /** What is done to a document before it is saved. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    private record Words(double x, double y, double degrees, String text) {}

    /** A page of 612 by 792 points. */
    static final class Page {
        private final List<Words> words = new ArrayList<>();
        private int rotation;

        Page line(double x, double y, String text) {
            return turned(x, y, 0, text);
        }

        Page turned(double x, double y, double degrees, String text) {
            words.add(new Words(x, y, degrees, text));
            return this;
        }

        /** Lines of text from a height downwards, in steps of 14 points. */
        Page lines(double x, double y, String... texts) {
            for (int i = 0; i < texts.length; i++) {
                line(x, y - 14 * i, texts[i]);
            }
            return this;
        }

        Page shownTurned(int degrees) {
            rotation = degrees;
            return this;
        }
    }

    private final List<Page> pages;
    private Change change = document -> {};

    private PdfFile(List<Page> pages) {
        this.pages = pages;
    }

    static PdfFile of(Page... pages) {
        return new PdfFile(List.of(pages));
    }

    static Page page() {
        return new Page();
    }

    PdfFile with(Change more) {
        change = more;
        return this;
    }

    String text() {
        return read().text();
    }

    ReadDocument read() {
        return DocumentReader.read(file(), Revision.ACCEPTED, Progress.NONE);
    }

    InputFile file() {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (Page page : pages) {
                write(document, page);
            }
            change.to(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return InputFile.of(out.toByteArray(), "offer.pdf");
    }

    private static void write(PDDocument document, Page page) throws IOException {
        var sheet = new PDPage();
        sheet.setRotation(page.rotation);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            for (Words words : page.words) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
                content.setTextMatrix(
                        Matrix.getRotateInstance(Math.toRadians(words.degrees()), (float) words.x(),
                                (float) words.y()));
                content.showText(words.text());
                content.endText();
            }
        }
    }
}
