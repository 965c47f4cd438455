package org.parley.analysis.trade;

import org.parley.analysis.frontier.Ratio;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

/**
 * Values of positions without rounding, so that packages of equal worth are equal: the fractions behind
 * {@link ValueModel#value} and behind the provider's value (SPEC 0).
 */
final class ExactValues {
    private static final Ratio FULL = Ratio.of(100);

    private ExactValues() {}

    /** 0 to 100, as {@link ValueModel#value}. */
    static Ratio client(Ladder ladder, Direction direction, double x) {
        if (direction.better(ladder.walkAway(), x)) {
            return Ratio.of(ValueModel.WALK_AWAY);
        }
        if (!direction.better(ladder.open(), x)) {
            return Ratio.of(ValueModel.OPEN);
        }
        if (!direction.better(ladder.target(), x)) {
            return between(
                    ladder.target(), ValueModel.TARGET, ladder.open(), ValueModel.OPEN, direction, x);
        }
        if (!direction.better(ladder.fallback(), x)) {
            return between(
                    ladder.fallback(), ValueModel.FALLBACK, ladder.target(), ValueModel.TARGET, direction, x);
        }
        return between(
                ladder.walkAway(), ValueModel.WALK_AWAY, ladder.fallback(), ValueModel.FALLBACK, direction, x);
    }

    private static Ratio between(
            double low, double lowValue, double high, double highValue, Direction direction, double x) {
        if (!direction.better(high, low)) {
            return Ratio.of(highValue);
        }
        Ratio part = part(low, high, x);
        Ratio capped = part.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : part;
        return Ratio.of(lowValue).plus(Ratio.of(highValue).minus(Ratio.of(lowValue)).times(capped));
    }

    /**
     * The provider's value of a position within its limit, 0 to 100.
     *
     * @param wants which way the provider likes the number to go
     */
    static Ratio provider(double opening, double limit, Direction wants, double x) {
        if (!wants.better(opening, x)) {
            return FULL;
        }
        return part(limit, opening, x).times(FULL);
    }

    private static Ratio part(double from, double to, double x) {
        return Ratio.of(x).minus(Ratio.of(from)).dividedBy(Ratio.of(to).minus(Ratio.of(from)));
    }
}
