package org.parley.domain.deal.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;
import org.parley.domain.InvalidValueException;

/**
 * Verified net savings that both sides split.
 *
 * @param netSavings per year of the term, as verified; empty when none are expected, unused with {@code frozen}
 * @param clientShare of a saving
 * @param frozen the baseline that savings are measured against, when they are to be computed; else null
 */
public record GainShare(List<Double> netSavings, double clientShare, @Nullable FrozenBaseline frozen) {
    public static final GainShare NONE = new GainShare(List.of(), 0, null);

    public GainShare {
        netSavings = Amounts.amounts(netSavings, "net savings");
        Amounts.amount(clientShare, "client's share of gains");
    }

    public GainShare withNetSavings(List<Double> changed) {
        return new GainShare(changed, clientShare, frozen);
    }

    public GainShare withClientShare(double changed) {
        return new GainShare(netSavings, changed, frozen);
    }

    public GainShare withFrozen(@Nullable FrozenBaseline changed) {
        return new GainShare(netSavings, clientShare, changed);
    }

    /**
     * Yearly amounts, one per year of the term.
     *
     * @param cost of the service at the baseline volume
     * @param actual cost of the service
     * @param oneOff cost of reaching the saving
     */
    public record FrozenBaseline(List<Double> cost, List<Double> actual, List<Double> oneOff) {
        public FrozenBaseline {
            cost = Amounts.amounts(cost, "baseline cost");
            actual = Amounts.amounts(actual, "actual cost");
            oneOff = Amounts.amounts(oneOff, "one-off cost of savings");
            if (cost.isEmpty() || cost.size() != actual.size() || cost.size() != oneOff.size()) {
                throw new InvalidValueException("baseline of savings", "must hold three lists of the same length");
            }
        }
    }
}
