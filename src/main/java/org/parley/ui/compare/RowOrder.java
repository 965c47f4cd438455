package org.parley.ui.compare;

import java.util.Comparator;
import java.util.List;

/**
 * The order of the rows.
 *
 * @param byGap false keeps the catalogue's order, grouped by family; true puts the largest loss first
 * @param letter the bid whose losses count; empty for the bid that loses most
 */
public record RowOrder(boolean byGap, String letter) {
    public static final RowOrder CATALOGUE = new RowOrder(false, "");

    public static RowOrder byGap(String letter) {
        return new RowOrder(true, letter);
    }

    List<ClauseRow> sorted(List<ClauseRow> rows) {
        return byGap ? rows.stream()
                .sorted(Comparator.comparingDouble((ClauseRow r) -> r.gap(letter)).reversed())
                .toList() : rows;
    }
}
