package org.parley.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.file.ImportProblem;

/** A file that is no bid sheet is refused with what it really is and what to do. */
class SheetReaderTest {
    @TempDir Path folder;

    @Test
    void aWorkbookIsReadAsItStands() {
        SheetTable table = SheetReader.read(Workbooks.of(s -> {
            Workbooks.header(s);
            Workbooks.row(s, 2, "DATA-3", 24, "within 24 hours");
        }), "bid.xlsx");
        assertThat(table.notes(0)).isEmpty();
        assertThat(table.tabs().getFirst().rows().get(1).texts()).containsExactly("DATA-3", "24", "within 24 hours");
    }

    @Test
    void aTruncatedWorkbookIsSaidToBeDamaged() {
        byte[] whole = Workbooks.of(Workbooks::header);
        for (int length : new int[] {10, whole.length / 3, whole.length / 2, whole.length - 10}) {
            refused(Arrays.copyOf(whole, length), "bid.xlsx").hasMessage(
                    "bid.xlsx is damaged or incomplete: it starts like an Office file but cannot be unpacked."
                            + " Download or ask for it again.");
        }
    }

    @Test
    void aWorkbookWithBrokenPartsIsSaidToBeDamaged() throws IOException {
        byte[] broken = zip("[Content_Types].xml", "<Types", "xl/workbook.xml", "<workbook");
        refused(broken, "bid.xlsx").hasMessageContaining("damaged or incomplete");
    }

    @Test
    void aPasswordIsAskedToBeRemoved() throws Exception {
        refused(Workbooks.encrypted(Workbooks.of(Workbooks::header), "secret"), "bid.xlsx").hasMessage(
                "bid.xlsx is protected with a password. Open it, remove the password, save it, and try again.");
    }

    @Test
    void anOldWorkbookIsToBeSavedAnew() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Bid").createRow(0).createCell(0).setCellValue("mechanism");
            book.write(out);
        }
        refused(out.toByteArray(), "bid.xls").hasMessage(
                "bid.xls is an old Excel workbook (.xls). Open it in a spreadsheet program, save it as .xlsx or .csv,"
                        + " and try again.");
        refused(out.toByteArray(), "bid.xlsx").hasMessageContaining("an old Excel workbook (.xls)");
    }

    @Test
    void otherFilesAreCalledWhatTheyAre() throws IOException {
        refused(bytes("%PDF-1.7\n..."), "bid.xlsx").hasMessage(
                "bid.xlsx is really a PDF, not a bid sheet. Choose an .xlsx or .csv file, or attach this file as a"
                        + " proposal.");
        refused(bytes("\n <html><table><tr><td>SCOPE-1</td></tr></table>"), "bid.xls").hasMessage(
                "bid.xls is really a web page (HTML). Open it in a spreadsheet program, save it as .xlsx or .csv, and"
                        + " try again.");
        refused(bytes("{\\rtf1 hello}"), "bid.xlsx").hasMessageContaining("a rich text (.rtf)");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "bid.xlsx").hasMessageContaining("a picture");
        refused(zip("word/document.xml", "<w/>"), "bid.xlsx").hasMessageContaining("a Word document (.docx)");
        refused(zip("xl/workbook.bin", "x"), "bid.xlsx").hasMessageContaining("binary Excel workbook (.xlsb)");
        refused(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "bid.ods")
                .hasMessageContaining("an OpenDocument spreadsheet (.ods)");
        refused(zip("notes.txt", "x"), "bid.xlsx").hasMessageContaining("a zip archive");
        refused(bytes("mechanism,value\nSCOPE-1,25\n"), "bid.xlsx").hasMessage(
                "bid.xlsx is named like a workbook but is plain text. Rename it to .csv and try again.");
        refused(new byte[] {0, 1, 2, 0, 3, 4, 5, 6, 7, 0, 0, 1}, "bid.csv").hasMessageContaining("of an unknown kind");
    }

    @Test
    void emptyFilesAreRefused() {
        refused(new byte[0], "bid.xlsx").hasMessage(
                "bid.xlsx is empty (0 bytes). Ask for the file again or save it once more.");
        refused(Workbooks.of(s -> {}), "bid.xlsx").hasMessageContaining("holds no rows");
        refused(bytes("\n\n;;;\n"), "bid.csv").hasMessageContaining("holds no rows");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        Path huge = folder.resolve("huge.xlsx");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        Instant before = Instant.now();
        assertThatThrownBy(() -> SheetReader.read(huge))
                .isInstanceOf(ImportProblem.class)
                .hasMessage("huge.xlsx is too large: 200 MB, where at most 20 MB can be taken in. Remove pictures and"
                        + " attachments from it, or split it.");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void tooManyRowsOrColumnsAreRefused() throws IOException {
        String rows = "SCOPE-1,25\n".repeat(20_001);
        refused(bytes("mechanism,value\n" + rows), "bid.csv").hasMessageContaining("more than 20000 rows");
        refused(bytes("mechanism,value" + ",x".repeat(300)), "bid.csv").hasMessageContaining("more than 200 columns");
        refused(Workbooks.of(s -> s.createRow(0).createCell(250).setCellValue("x")), "bid.xlsx")
                .hasMessageContaining("more than 200 columns");
        byte[] tall = zip("xl/workbook.xml", "<w/>", "xl/worksheets/sheet1.xml", "<row r=\"1\"/>".repeat(20_001));
        refused(tall, "bid.xlsx").hasMessageContaining("more than 20000 rows");
        byte[] dense = zip("xl/worksheets/sheet1.xml", "<c r=\"A1\"/>".repeat(300_001));
        refused(dense, "bid.xlsx").hasMessageContaining("more than 300000 cells");
        byte[] merged = zip("xl/worksheets/sheet1.xml", "<mergeCell ref=\"A1:GR20000\"/>".repeat(2_001));
        refused(merged, "bid.xlsx").hasMessageContaining("more than 2000 merged cells");
    }

    @Test
    void aZipBombIsNotUnpackedIntoMemory() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var block = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(block);
            }
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        refused(out.toByteArray(), "bid.xlsx").hasMessageContaining("unpacks to far more than a document");
    }

    @Test
    void anExternalEntityIsNotFetched() throws IOException {
        String secret = folder.resolve("secret").toUri().toString();
        byte[] workbook = zip(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><!DOCTYPE t [<!ENTITY x SYSTEM \"" + secret + "\">]><Types>&x;</Types>",
                "xl/workbook.xml",
                "<workbook/>");
        refused(workbook, "bid.xlsx").hasMessageContaining("damaged or incomplete");
    }

    @Test
    void hiddenAndMergedPartsAreReadAndSaid() {
        SheetTable table = SheetReader.read(Workbooks.ofBook(book -> {
            var sheet = book.createSheet("Bid");
            Workbooks.header(sheet);
            Workbooks.row(sheet, 2, "DATA-3", 24, "merged wording");
            Workbooks.row(sheet, 3, "DATA-4", 10);
            Workbooks.row(sheet, 4, "BCP-1", 2).setZeroHeight(true);
            sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
            sheet.setColumnHidden(3, true);
            Workbooks.row(book.createSheet("Private"), 1, "mechanism", "value");
            book.setSheetHidden(1, true);
        }), "bid.xlsx");
        assertThat(table.notes(0)).containsExactly(
                "The sheet 'Private' is hidden in the file; it was read too.",
                "Sheet 'Bid': cells are merged (C2:C3); each takes the first one's value.",
                "Sheet 'Bid': hidden rows were read too (4).",
                "Sheet 'Bid': hidden columns were read too (D).");
        assertThat(table.tabs().getFirst().row(3).orElseThrow().text(2)).isEqualTo("merged wording");
        assertThat(SheetMapping.guess(table).orElseThrow().tab()).isZero();
    }

    @Test
    void cellsAreReadAsPeopleSeeThem() {
        SheetTable table = SheetReader.read(Workbooks.ofBook(book -> {
            var sheet = book.createSheet("Bid");
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0%"));
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            var row = Workbooks.row(sheet, 1, 0.85, 0.1 + 0.2, 46000, 102.78);
            row.getCell(0).setCellStyle(percent);
            row.getCell(2).setCellStyle(date);
            var formula = row.createCell(4);
            formula.setCellFormula("6*4");
            formula.setCellValue(24);
            row.createCell(5).setCellFormula("1+1");
            var error = row.createCell(6);
            error.setCellFormula("1/0");
            error.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        }), "bid.xlsx");
        SheetRow row = table.tabs().getFirst().rows().getFirst();
        assertThat(row.texts()).containsExactly("85%", "0.3", "2025-12-09", "102.78", "24", "", "#DIV/0!");
        assertThat(row.cells().get(0).exact()).isEqualTo(85);
        assertThat(row.cells()).extracting(Cell::oddity).containsExactly(
                Cell.Oddity.NONE, Cell.Oddity.NONE, Cell.Oddity.DATE, Cell.Oddity.NONE, Cell.Oddity.NONE,
                Cell.Oddity.NOT_CALCULATED, Cell.Oddity.FORMULA_ERROR);
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(byte[] bytes, String name) {
        return assertThatThrownBy(() -> SheetReader.read(bytes, name)).isInstanceOf(ImportProblem.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return out.toByteArray();
    }
}
