package org.parley.analysis.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.domain.Ordered;

/**
 * All bids by one set of weights in one scenario.
 *
 * @param basis of the bids that are ranked
 * @param weights per criterion of the basis, 0 to 1. They sum to less than 1 when a family that carries weight asks
 *     nothing of the bids: nobody can earn its points
 * @param totals in the deal's order of bids; empty when there is a gap
 * @param gap why there are no totals; null when there are
 */
public record Standing(Basis basis, Map<String, Double> weights, List<BidTotal> totals, @Nullable Gap gap) {
    public Standing {
        weights = Ordered.map(weights);
        totals = List.copyOf(totals);
    }

    /** Why bids cannot be ranked. */
    public enum Gap {
        NO_BIDS,
        /** Neither a clause nor the total cost is scored. */
        NO_CRITERIA,
        /** All weight lies on criteria that are not scored. */
        NO_WEIGHT
    }

    public Optional<BidTotal> total(String letter) {
        return totals.stream().filter(t -> t.letter().equals(letter)).findFirst();
    }

    /** The bids that compete, best first; equal ones in the deal's order. A bid without the price others have is left out. */
    public List<BidTotal> ranked() {
        return totals.stream()
                .filter(t -> t.basis() == basis)
                .sorted(Comparator.comparingDouble(BidTotal::points).reversed())
                .toList();
    }

    /** Letters of the best bids: one, several on a tie, none when there are no totals. */
    public List<String> winners() {
        List<BidTotal> ranked = ranked();
        return totals.stream()
                .filter(t -> t.basis() == basis && Computed.same(t.points(), ranked.getFirst().points()))
                .map(BidTotal::letter)
                .toList();
    }

    /** What the totals would be with another weight of one criterion. */
    public Optional<WeightShift> shift(String criterion) {
        return WeightShift.of(this, criterion);
    }

    /** The weight of a criterion at which the best two bids tie. */
    public CriticalWeight critical(String criterion) {
        return shift(criterion)
                .map(WeightShift::critical)
                .orElseGet(() -> new CriticalWeight.None(CriticalWeight.Why.NOT_MOVABLE));
    }
}
