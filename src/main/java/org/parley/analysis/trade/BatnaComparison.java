package org.parley.analysis.trade;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.FrontierTooLargeException;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.PackageCount;
import org.parley.analysis.frontier.Point;
import org.parley.analysis.number.Computed;

/** Sets the packages beside the best alternative. */
final class BatnaComparison {
    /** Totals that differ by less count as equal, as {@link Computed} has it for numbers of this size. */
    private static final double SAME = 1e-8;

    private final TableModel model;
    private final DealTotals totals;
    private final long[][] gains;

    private BatnaComparison(TableModel model, DealTotals totals) {
        this.model = model;
        this.totals = totals;
        this.gains = model.joint().sums(totals.gains());
    }

    static AgainstBatna of(TableModel model, DealTotals totals) {
        return new BatnaComparison(model, totals).result();
    }

    private AgainstBatna result() {
        Double batna = totals.batna();
        double floors = totals.atWalkAways(model.issues(), model.sides());
        return new AgainstBatna(
                totals.bid().asQuoted(),
                batna,
                new ValueRange(extreme(false), extreme(true)),
                batna == null ? null : PackageCount.atLeast(gains, needed(batna)),
                batna == null ? null : agreementPossible(batna),
                floors,
                batna != null && Computed.below(floors, batna));
    }

    private long needed(double batna) {
        return DealTotals.units(batna - totals.bid().asQuoted() - SAME);
    }

    private double extreme(boolean most) {
        long sum = 0;
        for (long[] issue : gains) {
            var values = Arrays.stream(issue).summaryStatistics();
            sum += most ? values.getMax() : values.getMin();
        }
        return totals.bid().asQuoted() + DealTotals.points(sum);
    }

    /** Whether some package is good enough for both sides, each on its own scale (SPEC 7, package ZOPA). */
    private @Nullable Boolean agreementPossible(double batna) {
        Instance joint = model.joint().instance();
        long[][] provider = new long[joint.issues()][];
        for (int i = 0; i < provider.length; i++) {
            provider[i] = new long[joint.options(i)];
            for (int o = 0; o < provider[i].length; o++) {
                provider[i][o] = joint.b(i, o);
            }
        }
        var enough = new Point(needed(batna), model.disagreement().b() - model.tolerance());
        try {
            Frontier frontier = Frontier.of(Instance.of(gains, provider));
            for (int i = 0; i < frontier.size(); i++) {
                if (frontier.point(i).atLeast(enough)) {
                    return true;
                }
            }
            return false;
        } catch (FrontierTooLargeException e) {
            return null;
        }
    }
}
