package org.parley.documents;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/** The text layer of a PDF, in the order it was written, which keeps columns apart. */
final class PdfText {
    private static final int MAX_PAGES = 2000;

    private PdfText() {}

    static String of(InputFile file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw ImportProblem.of("text.pages", file.name(), Integer.toString(MAX_PAGES));
            }
            return new PDFTextStripper().getText(document);
        } catch (InvalidPasswordException e) {
            throw ImportProblem.because(e, "file.encrypted", file.name());
        } catch (ImportProblem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw ImportProblem.because(e, "text.pdfDamaged", file.name());
        }
    }
}
