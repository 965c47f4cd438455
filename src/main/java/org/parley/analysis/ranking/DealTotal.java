package org.parley.analysis.ranking;

import java.util.Map;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/**
 * The total of a bid with some terms put in place of its quotes, TCO held (SPEC 7, deal total). A term counts on asked
 * mechanisms with weight; any other is recorded without effect. The total is a sum over mechanisms: each term adds its
 * {@link #gain} whatever the others are.
 */
public final class DealTotal {
    private final DealTerms terms;
    private final BidTotal bid;
    private final Map<String, Double> values;
    private final Map<String, Double> weights;

    /**
     * @param bid the bid as quoted
     * @param values of the quotes per asked mechanism, 0 to 100
     * @param weights points of the total per point of value, per scored mechanism
     */
    DealTotal(DealTerms terms, BidTotal bid, Map<String, Double> values, Map<String, Double> weights) {
        this.terms = terms;
        this.bid = bid;
        this.values = Ordered.map(values);
        this.weights = Ordered.map(weights);
    }

    /** What the total is made of: one without price is not to be compared with one with price. */
    public Basis basis() {
        return bid.basis();
    }

    /** The bid's own total, 0 to 100. */
    public double asQuoted() {
        return bid.points();
    }

    /** @param terms per mechanism the term in its unit */
    public double of(Map<String, Double> terms) {
        double total = asQuoted();
        for (var term : terms.entrySet()) {
            total += gain(term.getKey(), term.getValue());
        }
        return total;
    }

    /**
     * Points that a term adds to the total in place of the quote: below 0 when the quote is better, 0 on a mechanism that
     * is not scored.
     */
    public double gain(String mechanism, double term) {
        double weight = weights.getOrDefault(mechanism, 0.0);
        if (weight == 0) {
            return 0;
        }
        Mechanism entry = terms.catalog().mechanism(mechanism);
        double value = ValueModel.value(terms.ladder(entry), entry.direction(), term);
        return weight * (value - values.getOrDefault(mechanism, 0.0));
    }
}
