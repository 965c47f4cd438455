package org.parley.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;

/**
 * Writes the blank sheet that providers fill in. It is made from the catalogue alone: what is asked, in which unit and
 * which way is better for us; a deal's positions cannot get into it.
 */
public final class TemplateWriter {
    private static final int[] WIDTHS = {14, 38, 34, 16, 14, 80, 50};
    private static final List<String> COLUMNS = List.of("mechanism", "name", "unit", "better", "value", "wording",
            "note");

    private final String client;
    private final List<Mechanism> asked;
    private final Texts texts = Texts.of("exchange");

    /**
     * @param client who asks
     * @param asked in the order of the sheet
     */
    public TemplateWriter(String client, List<Mechanism> asked) {
        this.client = client;
        this.asked = List.copyOf(asked);
    }

    /** UTF-8 with a byte-order mark, as spreadsheet programs want it. */
    public byte[] csv() {
        var out = new StringWriter();
        out.write('\ufeff');
        try (var printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            printer.printRecord(COLUMNS);
            for (Mechanism mechanism : asked) {
                printer.printRecord(mechanism.id(), mechanism.name(), plain(mechanism.unit()), better(mechanism), "",
                        "", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator("Parley");
            fill(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The sheet to fill in, then the instructions. */
    void fill(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(texts.get("template.sheet"));
        header(workbook, sheet);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        for (int i = 0; i < asked.size(); i++) {
            Mechanism mechanism = asked.get(i);
            XSSFRow row = sheet.createRow(i + 1);
            List<String> cells = List.of(mechanism.id(), mechanism.name(), mechanism.unit(), better(mechanism));
            for (int column = 0; column < COLUMNS.size(); column++) {
                var cell = row.createCell(column);
                cell.setCellStyle(wrapped);
                if (column < cells.size()) {
                    cell.setCellValue(cells.get(column));
                }
            }
        }
        instructions(workbook);
    }

    private static void header(XSSFWorkbook workbook, XSSFSheet sheet) {
        CellStyle style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFRow row = sheet.createRow(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(COLUMNS.get(column));
            cell.setCellStyle(style);
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private void instructions(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(texts.get("template.instructions"));
        sheet.setColumnWidth(0, 110 * 256);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        List<String> lines = texts.get("template.text", client).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(wrapped);
        }
    }

    /** A spreadsheet program would take a leading sign of a text file for a formula. */
    private static String plain(String text) {
        return text.matches("[=+@-].*") ? " " + text : text;
    }

    private String better(Mechanism mechanism) {
        return texts.get(mechanism.direction() == Direction.UP ? "template.up" : "template.down");
    }
}
