package org.parley.exchange.sheet;

import org.parley.file.ImportProblem;

/** How much of a table is still a bid sheet. */
final class SheetLimits {
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    private static final int CELLS = 300_000;
    private static final int MERGED = 2_000;

    private SheetLimits() {}

    static void rows(String file, int rows) {
        if (rows > ROWS) {
            throw ImportProblem.of("sheet.rows", file, Integer.toString(ROWS));
        }
    }

    static void columns(String file, int columns) {
        if (columns > COLUMNS) {
            throw ImportProblem.of("sheet.columns", file, Integer.toString(COLUMNS));
        }
    }

    static void cells(String file, int cells) {
        if (cells > CELLS) {
            throw ImportProblem.of("sheet.cells", file, Integer.toString(CELLS));
        }
    }

    static void merged(String file, int merged) {
        if (merged > MERGED) {
            throw ImportProblem.of("sheet.merged", file, Integer.toString(MERGED));
        }
    }
}
