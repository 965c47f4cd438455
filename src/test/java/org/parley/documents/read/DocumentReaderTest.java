package org.parley.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.Sha256;

class DocumentReaderTest {
    @TempDir Path folder;

    @Test
    void aWordDocumentIsReadInItsOrder() throws IOException {
        assertThat(text(word(), "offer.docx"))
                .isEqualTo("Our offer\n\nterm\tvalue\nbreach notice\t24 hours\n\nYours\n");
    }

    @Test
    void aPdfIsReadByItsTextLayer() throws IOException {
        assertThat(text(pdf("We notify within 24 hours.", ""), "offer.pdf"))
                .isEqualTo("We notify within 24 hours.\n");
    }

    @Test
    void plainTextIsReadInItsEncoding() {
        assertThat(text("Größe\r\n5 €".getBytes(Charset.forName("windows-1252")), "offer.txt"))
                .isEqualTo("Größe\r\n5 €");
        assertThat(text("# Offer\n".getBytes(StandardCharsets.UTF_16), "offer.md")).isEqualTo("# Offer\n");
    }

    @Test
    void aScanIsSaidToHoldNoText() throws IOException {
        refused(pdf("", ""), "scan.pdf").hasMessage("scan.pdf holds pictures of pages but no text. Ask for a PDF with"
                + " text, or run text recognition on it first.");
    }

    @Test
    void damagedAndProtectedFilesAreSaid() throws IOException {
        byte[] word = word();
        refused(Arrays.copyOf(word, word.length / 2), "offer.docx").hasMessageContaining("damaged or incomplete");
        refused("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8), "offer.pdf")
                .hasMessageContaining("starts like a PDF but cannot be read");
        refused(pdf("secret", "password"), "offer.pdf").hasMessageContaining("protected with a password");
    }

    @Test
    void otherFilesAreCalledWhatTheyAre() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(out);
        }
        refused(out.toByteArray(), "offer.docx").hasMessage(
                "offer.docx is an Excel workbook (.xlsx), not a text to read. Import it as a bid sheet.");
        refused("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "offer.docx").hasMessageContaining("a rich text (.rtf)");
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}, "offer.pdf").hasMessageContaining("a picture");
        refused(" \n".getBytes(StandardCharsets.UTF_8), "offer.txt").hasMessageContaining("holds no text");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertThatThrownBy(() -> DocumentReader.text(huge)).hasMessageContaining("is too large: 200 MB");
    }

    @Test
    void aDocumentIsNamedByItsHash() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String text(byte[] bytes, String name) {
        return DocumentReader.text(InputFile.of(bytes, name));
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(byte[] bytes, String name) {
        return assertThatThrownBy(() -> text(bytes, name)).isInstanceOf(ImportProblem.class);
    }

    private static byte[] word() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Our offer");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("term");
            table.getRow(0).getCell(1).setText("value");
            table.getRow(1).getCell(0).setText("breach notice");
            table.getRow(1).getCell(1).setText("24 hours");
            document.createParagraph().createRun().setText("Yours");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String text, String password) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
