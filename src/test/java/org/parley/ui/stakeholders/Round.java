package org.parley.ui.stakeholders;

import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.StakeholderEdits;

/** The worked example of the specification (SPEC 4.4, round 1). */
final class Round {
    private static final Map<GroupId, double[]> POINTS = Map.of(
            GroupId.BO, new double[] {60, 100, 70, 40, 50},
            GroupId.FI, new double[] {40, 50, 100, 20, 60},
            GroupId.LC, new double[] {50, 100, 60, 70, 30},
            GroupId.TL, new double[] {20, 60, 40, 80, 100},
            GroupId.PR, new double[] {50, 70, 100, 60, 40});

    private Round() {}

    static Deal outcomesIn(Deal deal) {
        Deal changed = deal;
        for (var entry : POINTS.entrySet()) {
            int column = 0;
            for (OutcomeId outcome : OutcomeId.values()) {
                changed = StakeholderEdits.points(
                        Sheet.OUTCOMES, entry.getKey(), outcome.name(), entry.getValue()[column])
                        .apply(changed);
                column++;
            }
        }
        return changed;
    }
}
