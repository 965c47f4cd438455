package org.parley.exchange.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a workbook, or the one table of a text file.
 *
 * @param rows those that hold anything
 * @param notes what people should know about it, in words: hidden or merged parts that were read
 */
public record SheetTab(String name, boolean hidden, List<SheetRow> rows, List<String> notes) {
    public SheetTab {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public Optional<SheetRow> row(int number) {
        return rows.stream().filter(r -> r.number() == number).findFirst();
    }

    public int columns() {
        return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }
}
