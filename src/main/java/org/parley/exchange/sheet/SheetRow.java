package org.parley.exchange.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet program or editor counts it, from 1
 * @param hidden hidden or filtered out in the file
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** What the cell shows; empty beyond the row's end. */
    public String text(int column) {
        return cell(column).text();
    }

    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
