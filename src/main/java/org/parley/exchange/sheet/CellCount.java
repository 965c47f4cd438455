package org.parley.exchange.sheet;

import java.nio.charset.StandardCharsets;
import org.parley.file.ZipGuard;

/** Counts what a workbook holds while it is unpacked, before a table of a million rows is built in memory. */
final class CellCount implements ZipGuard.Watcher {
    private final String file;
    private final Tag row = new Tag("<row");
    private final Tag cell = new Tag("<c");
    private final Tag merged = new Tag("<mergeCell");
    private String sheet = "";

    CellCount(String file) {
        this.file = file;
    }

    @Override
    public void bytes(String entry, byte[] buffer, int length) {
        if (!entry.startsWith("xl/worksheets/")) {
            return;
        }
        if (!entry.equals(sheet)) {
            sheet = entry;
            row.restart();
        }
        for (int i = 0; i < length; i++) {
            row.see(buffer[i]);
            cell.see(buffer[i]);
            merged.see(buffer[i]);
        }
        SheetLimits.rows(file, row.count);
        SheetLimits.cells(file, cell.count);
        SheetLimits.merged(file, merged.count);
    }

    /** An XML element with or without attributes, seen byte by byte. */
    private static final class Tag {
        private final byte[] start;
        private int matched;
        private int count;

        Tag(String start) {
            this.start = start.getBytes(StandardCharsets.US_ASCII);
        }

        void restart() {
            matched = 0;
            count = 0;
        }

        void see(byte next) {
            if (matched == start.length) {
                boolean ends = next == ' ' || next == '>' || next == '/' || next == '\n' || next == '\t'
                        || next == '\r';
                count += ends ? 1 : 0;
                matched = 0;
            }
            if (next == start[matched]) {
                matched++;
            } else {
                matched = next == start[0] ? 1 : 0;
            }
        }
    }
}
