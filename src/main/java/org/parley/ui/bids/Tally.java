package org.parley.ui.bids;

import java.util.List;
import org.parley.exchange.sheet.DraftRow;

/**
 * The rows of a sheet, counted.
 *
 * @param ready rows that can be taken as they are, with or without a warning
 * @param warnings of these, rows worth a second look
 * @param problems rows that need a decision
 * @param leftOut rows that a person left out
 * @param quotes rows that give a value or at least words
 */
public record Tally(int ready, int warnings, int problems, int leftOut, int quotes) {
    static Tally of(List<DraftRow> rows) {
        List<DraftRow> in = rows.stream().filter(r -> !r.skipped()).toList();
        int problems = count(in, DraftRow.Status.PROBLEM);
        long quotes = in.stream()
                .filter(r -> r.status() != DraftRow.Status.PROBLEM)
                .filter(r -> r.value() != null || !r.wording().isEmpty() || !r.note().isEmpty())
                .count();
        return new Tally(
                in.size() - problems,
                count(in, DraftRow.Status.WARNING),
                problems,
                rows.size() - in.size(),
                (int) quotes);
    }

    private static int count(List<DraftRow> rows, DraftRow.Status status) {
        return (int) rows.stream().filter(r -> r.status() == status).count();
    }
}
