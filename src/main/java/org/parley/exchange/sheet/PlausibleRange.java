package org.parley.exchange.sheet;

import java.util.stream.DoubleStream;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;

/** Where a quoted value may lie before somebody should look twice: as far again as both sides' positions reach. */
record PlausibleRange(double low, double high, boolean smallOnes) {
    private static final double SMALL_PERCENT = 2;

    /** Both sides' positions; {@code smallOnes} is true where 1 or less can be meant. */
    static PlausibleRange of(Mechanism mechanism, Ladder ladder) {
        var points = DoubleStream.of(
                ladder.open(), ladder.target(), ladder.fallback(), ladder.walkAway(), mechanism.provider().open(),
                mechanism.provider().limit())
                .summaryStatistics();
        double least = Math.min(ladder.open(), ladder.walkAway());
        boolean smallOnes = !mechanism.unit().contains("%") || least <= SMALL_PERCENT;
        return new PlausibleRange(points.getMin(), points.getMax(), smallOnes);
    }

    boolean contains(double value) {
        double span = high - low;
        return value >= low - span && value <= high + span && (value >= 0 || low < 0);
    }

    /** 0.85 where percentages are due probably means 85. */
    boolean looksLikeShare(double value) {
        return !smallOnes && value > 0 && value <= 1;
    }
}
