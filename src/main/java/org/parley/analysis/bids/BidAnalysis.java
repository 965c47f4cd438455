package org.parley.analysis.bids;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.ValueModel;
import org.parley.analysis.weight.DoubleCount;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;

/** Values the bids clause by clause (SPEC 6.1); price is judged elsewhere. */
public final class BidAnalysis {
    private BidAnalysis() {}

    /** In the deal's order of bids. */
    public static List<BidResult> of(DealTerms terms, ScoringWeights weights) {
        return terms.deal().bids().stream().map(b -> of(terms, weights, b)).toList();
    }

    private static BidResult of(DealTerms terms, ScoringWeights weights, Bid bid) {
        var values = new LinkedHashMap<String, Double>();
        var beyond = new LinkedHashSet<String>();
        var notAnswered = new LinkedHashSet<String>();
        for (Mechanism mechanism : terms.askedMechanisms()) {
            Double quote = bid.value(mechanism.id());
            if (quote == null) {
                notAnswered.add(mechanism.id());
            } else if (ValueModel.beyondWalkAway(terms.ladder(mechanism), mechanism.direction(), quote)) {
                beyond.add(mechanism.id());
            }
            values.put(mechanism.id(), quote == null ? 0 : value(terms, mechanism, quote));
        }
        Map<String, Double> familyScores = familyScores(terms, values);
        return new BidResult(
                bid.letter(),
                quoted(bid),
                values,
                beyond,
                notAnswered,
                familyScores,
                clauseTotal(weights, familyScores),
                weights.weighted(),
                contributions(terms, values));
    }

    private static Map<String, Double> quoted(Bid bid) {
        var quoted = new LinkedHashMap<String, Double>();
        bid.quotes().forEach((mechanism, quote) -> {
            Double value = quote.value();
            if (value != null) {
                quoted.put(mechanism, value);
            }
        });
        return quoted;
    }

    private static Map<String, Double> familyScores(DealTerms terms, Map<String, Double> values) {
        var sums = new LinkedHashMap<String, Double>();
        var counts = new LinkedHashMap<String, Integer>();
        for (Mechanism mechanism : terms.askedMechanisms()) {
            if (!DoubleCount.avoidedFor(terms, mechanism)) {
                sums.merge(mechanism.family(), values.getOrDefault(mechanism.id(), 0.0), Double::sum);
                counts.merge(mechanism.family(), 1, Integer::sum);
            }
        }
        sums.replaceAll((family, sum) -> sum / counts.getOrDefault(family, 1));
        return sums;
    }

    private static @Nullable Double clauseTotal(ScoringWeights weights, Map<String, Double> familyScores) {
        double sum = 0;
        double weight = 0;
        for (var family : weights.families().entrySet()) {
            sum += family.getValue() * familyScores.getOrDefault(family.getKey(), 0.0);
            weight += family.getValue();
        }
        return weight == 0 ? null : sum / weight;
    }

    private static List<Contribution> contributions(DealTerms terms, Map<String, Double> values) {
        var contributions = new ArrayList<Contribution>();
        for (Mechanism mechanism : terms.askedMechanisms()) {
            double value = values.getOrDefault(mechanism.id(), 0.0);
            Double draft = terms.draft(mechanism);
            Double gap = draft == null ? null : value(terms, mechanism, draft) - value;
            contributions.add(new Contribution(mechanism.id(), value, gap));
        }
        return contributions;
    }

    private static double value(DealTerms terms, Mechanism mechanism, double x) {
        return ValueModel.value(terms.ladder(mechanism), mechanism.direction(), x);
    }
}
