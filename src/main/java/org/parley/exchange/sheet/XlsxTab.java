package org.parley.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.sheet.Cell.Oddity;
import org.parley.text.Texts;

/** Reads one sheet of a workbook, and says what in it a person may not have seen. */
final class XlsxTab {
    /** As exact as a spreadsheet shows a number, so that 0.1 + 0.2 is 0.3. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int NAMED = 5;

    private final String file;
    private final XSSFSheet sheet;
    private final boolean hidden;

    XlsxTab(String file, XSSFSheet sheet, boolean hidden) {
        this.file = file;
        this.sheet = sheet;
        this.hidden = hidden;
    }

    SheetTab read() {
        List<CellRangeAddress> regions = sheet.getMergedRegions();
        var rows = new ArrayList<SheetRow>();
        for (Row each : sheet) {
            SheetRow row = row((XSSFRow) each, regions);
            if (row.cells().stream().anyMatch(c -> !c.isEmpty())) {
                rows.add(row);
            }
        }
        return new SheetTab(sheet.getSheetName(), hidden, rows, notes(regions, rows));
    }

    private SheetRow row(XSSFRow row, List<CellRangeAddress> regions) {
        int number = row.getRowNum();
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            cells.add(plain(number, column));
        }
        regions.stream().filter(r -> r.containsRow(number)).forEach(r -> merge(cells, number, r));
        for (int column = cells.size() - 1; column >= SheetLimits.COLUMNS; column--) {
            if (!cells.get(column).isEmpty()) {
                SheetLimits.columns(file, column + 1);
            }
        }
        return new SheetRow(number + 1, row.getZeroHeight(),
                cells.subList(0, Math.min(cells.size(), SheetLimits.COLUMNS)));
    }

    /** Every other cell of a region takes what its first one holds. */
    private void merge(List<Cell> cells, int row, CellRangeAddress region) {
        Cell first = plain(region.getFirstRow(), region.getFirstColumn());
        Cell taken = first.isEmpty() || first.oddity() != Oddity.NONE ? first : first.as(Oddity.MERGED);
        int last = Math.min(region.getLastColumn(), SheetLimits.COLUMNS - 1);
        for (int column = region.getFirstColumn(); column <= last; column++) {
            while (cells.size() <= column) {
                cells.add(Cell.EMPTY);
            }
            if (row != region.getFirstRow() || column != region.getFirstColumn()) {
                cells.set(column, taken);
            }
        }
    }

    private Cell plain(int rowNumber, int column) {
        XSSFRow row = sheet.getRow(rowNumber);
        @Nullable XSSFCell cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return Cell.EMPTY;
        }
        if (cell.getCellType() != CellType.FORMULA) {
            return value(cell, cell.getCellType());
        }
        return cell.getCTCell().isSetV()
                ? value(cell, cell.getCachedFormulaResultType())
                : new Cell("", null, Oddity.NOT_CALCULATED);
    }

    private static Cell value(XSSFCell cell, CellType type) {
        return switch (type) {
            case STRING -> Cell.of(cell.getStringCellValue());
            case BOOLEAN -> Cell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case NUMERIC -> number(cell);
            case ERROR ->
                    new Cell(FormulaError.forInt(cell.getErrorCellValue()).getString(), null, Oddity.FORMULA_ERROR);
            default -> Cell.EMPTY;
        };
    }

    private static Cell number(XSSFCell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            return Cell.of(Double.toString(value));
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            String date = DateUtil.isValidExcelDate(value)
                    ? String.valueOf(cell.getLocalDateTimeCellValue().toLocalDate())
                    : Double.toString(value);
            return new Cell(date, null, Oddity.DATE);
        }
        var shown = new BigDecimal(value).round(SHOWN);
        String format = cell.getCellStyle().getDataFormatString();
        boolean percent = format != null && shownAsPercent(format);
        BigDecimal number = percent ? shown.movePointRight(2) : shown;
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new Cell(percent ? text + "%" : text, number.doubleValue(), Oddity.NONE);
    }

    /** A percent sign in quotes or behind a backslash is only written beside the number. */
    private static boolean shownAsPercent(String format) {
        return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
    }

    private List<String> notes(List<CellRangeAddress> regions, List<SheetRow> rows) {
        var notes = new ArrayList<String>();
        add(notes, "note.merged", regions.stream().map(CellRangeAddress::formatAsString).toList());
        add(
                notes,
                "note.hiddenRows",
                rows.stream()
                        .filter(SheetRow::hidden)
                        .map(r -> Integer.toString(r.number()))
                        .toList());
        var columns = new ArrayList<String>();
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            if (sheet.isColumnHidden(column)) {
                columns.add(CellReference.convertNumToColString(column));
            }
        }
        add(notes, "note.hiddenColumns", columns);
        return notes;
    }

    private void add(List<String> notes, String key, List<String> places) {
        if (!places.isEmpty()) {
            String some = String.join(", ", places.subList(0, Math.min(NAMED, places.size())));
            String more = places.size() > NAMED ? ", …" : "";
            notes.add(Texts.of("exchange").get(key, sheet.getSheetName(), some + more));
        }
    }
}
