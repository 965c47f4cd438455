package org.parley.ui.compare;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;

/**
 * One mechanism with what every bid says on it.
 *
 * @param draft null when omitted
 * @param modelDefault null when the model omits it or none is chosen
 * @param weight scoring weight, 0 to 1
 * @param ruled true when a rule hit is about it
 * @param cells per bid
 */
public record ClauseRow(
        Mechanism mechanism,
        Ladder ladder,
        @Nullable Double draft,
        @Nullable Double modelDefault,
        boolean asked,
        double weight,
        boolean ruled,
        Map<String, BidCell> cells) {
    public ClauseRow {
        cells = Ordered.map(cells);
    }

    public BidCell cell(String letter) {
        return Objects.requireNonNullElse(cells.get(letter), BidCell.NOT_ASKED);
    }

    /** The points lost by a bid, or by the bid that loses most when no letter is given. */
    public double gap(String letter) {
        return letter.isEmpty()
                ? cells.values().stream().mapToDouble(BidCell::weightedGap).max().orElse(0)
                : cell(letter).weightedGap();
    }
}
