package org.parley.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.file.ImportProblem;

/**
 * What the columns of a bid sheet mean. Columns count from 0; {@link #NONE} means there is no such column.
 *
 * @param tab which sheet of the file
 * @param headerRow number of the row above the first answer, as the file counts; 0 when there is no header
 */
public record SheetMapping(int tab, int headerRow, int mechanism, int value, int wording, int note) {
    public static final int NONE = -1;

    /** A header stands at most so many filled rows below the top. */
    private static final int SEARCHED = 30;

    public SheetMapping {
        if (mechanism < 0 || (value < 0 && wording < 0)) {
            throw ImportProblem.of("mapping.incomplete");
        }
        List<Integer> used = Stream.of(mechanism, value, wording, note).filter(c -> c >= 0).toList();
        if (used.stream().distinct().count() < used.size()) {
            throw ImportProblem.of("mapping.twice");
        }
    }

    /** From the first header row found, sheets that people see before hidden ones; empty when there is none. */
    public static Optional<SheetMapping> guess(SheetTable table) {
        return IntStream.range(0, table.tabs().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> table.tabs().get(i).hidden()))
                .flatMap(i -> guess(table, i).stream())
                .findFirst();
    }

    /** From the first header row of one sheet. */
    public static Optional<SheetMapping> guess(SheetTable table, int tab) {
        return table.tabs().get(tab).rows().stream()
                .limit(SEARCHED)
                .flatMap(row -> Headings.of(row).stream()
                        .map(h -> new SheetMapping(tab, row.number(), h.mechanism(), h.value(), h.wording(), h.note())))
                .findFirst();
    }

    /** @throws ImportProblem naming the columns a header must have, when none is found */
    public static SheetMapping automatic(SheetTable table) {
        return guess(table)
                .orElseThrow(() -> ImportProblem.of("mapping.noHeader", table.file().name()));
    }
}
