package org.parley.ui.compare;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Family;

/**
 * A family with every bid's score for it.
 *
 * @param asked how many of its mechanisms are asked
 * @param weight scoring weight, 0 to 1; null when the family is not scored
 * @param cells per bid
 */
public record FamilyRow(Family family, int asked, @Nullable Double weight, Map<String, Cell> cells) {
    public FamilyRow {
        cells = Ordered.map(cells);
    }

    /**
     * A bid's score with what no average may hide.
     *
     * @param score 0 to 100; null when nothing of the family is asked
     */
    public record Cell(@Nullable Double score, int beyondWalkAway, int notAnswered) {}

    public Cell cell(String letter) {
        return cells.getOrDefault(letter, new Cell(null, 0, 0));
    }
}
