package org.parley.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.documents.align.Clause;
import org.parley.domain.deal.Quote;
import org.parley.ui.kit.ClauseText;

/**
 * The words on one mechanism, or on all of a family: ours and every bid's.
 *
 * @param ours null where we have none or nobody may see them
 * @param quoted by bid; empty where it quotes no wording
 * @param sought what to look for in a proposal. Made of the catalogue's words alone, so that it says nothing of our position
 */
record WordingRow(RowRef ref, @Nullable String ours, Map<String, String> quoted, Clause sought) {
    WordingRow {
        quoted = new LinkedHashMap<>(quoted);
    }

    static WordingRow of(GridData data, ClauseRow row, boolean positionsHidden) {
        return of(
                data, new RowRef(row.mechanism().family(), row.mechanism().id()), row.mechanism().name(), List.of(row),
                positionsHidden);
    }

    static WordingRow ofFamily(GridData data, String family, boolean positionsHidden) {
        List<ClauseRow> rows = data.rows().values().stream()
                .filter(r -> r.mechanism().family().equals(family))
                .toList();
        return of(data, RowRef.family(family), data.terms().catalog().family(family).name(), rows, positionsHidden);
    }

    String quoted(String letter) {
        return Objects.requireNonNullElse(quoted.get(letter), "");
    }

    private static WordingRow of(
            GridData data, RowRef ref, String name, List<ClauseRow> rows, boolean positionsHidden) {
        var quoted = new LinkedHashMap<String, String>();
        for (String letter : data.bids().keySet()) {
            quoted.put(letter, joined(rows.stream().map(r -> wording(r, letter)).toList()));
        }
        String ours = positionsHidden ? "" : joined(rows.stream()
                .filter(r -> r.draft() != null)
                .map(r -> ClauseText.inForce(data.terms(), r.mechanism()))
                .toList());
        return new WordingRow(ref, ours.isEmpty() ? null : ours, quoted, sought(ref, name, rows));
    }

    private static Clause sought(RowRef ref, String name, List<ClauseRow> rows) {
        String words = rows.stream()
                .map(ClauseRow::mechanism)
                .map(m -> m.name() + ". " + m.definition() + " " + m.clauseWithoutValue())
                .collect(Collectors.joining("\n"));
        return new Clause(ref.id(), 1, null, name, words, ref.family());
    }

    private static String wording(ClauseRow row, String letter) {
        Quote quote = row.cell(letter).quote();
        return quote == null ? "" : quote.wording().strip();
    }

    private static String joined(List<String> wordings) {
        return wordings.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
