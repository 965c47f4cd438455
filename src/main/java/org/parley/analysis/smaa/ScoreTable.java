package org.parley.analysis.smaa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;

/** The bids of a deal by criterion: the value of the total cost, and per family the mean of its scored mechanisms. */
final class ScoreTable {
    private final DealTerms terms;
    private final Map<String, Double> tcoValues;
    private final RankQuestion question;
    private final Map<String, List<Mechanism>> families;

    ScoreTable(DealTerms terms, Map<String, Double> tcoValues, RankQuestion question) {
        this.terms = terms;
        this.tcoValues = tcoValues;
        this.question = question;
        this.families = terms.askedMechanisms().stream()
                .filter(m -> ScoringWeights.scored(terms, m))
                .collect(Collectors.groupingBy(Mechanism::family, LinkedHashMap::new, Collectors.toList()));
    }

    NotRanked.@Nullable Reason gap() {
        return switch (bids().size()) {
            case 0 -> NotRanked.Reason.NO_BIDS;
            case 1 -> NotRanked.Reason.ONE_BID;
            default -> criteria().isEmpty() ? NotRanked.Reason.NO_CRITERIA : null;
        };
    }

    /** TCO only when its value is known for every bid: an unknown price is no bad price. */
    List<String> criteria() {
        var criteria = new ArrayList<String>();
        if (scoresTco() && unpriced().isEmpty()) {
            criteria.add(Sheet.TCO);
        }
        criteria.addAll(families.keySet());
        return criteria;
    }

    Set<String> unpriced() {
        return bids().stream()
                .map(Bid::letter)
                .filter(letter -> scoresTco() && !tcoValues.containsKey(letter))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Per bid, in the order of {@link #criteria}. */
    List<List<Measurement>> measurements() {
        List<String> criteria = criteria();
        return bids().stream()
                .map(bid -> criteria.stream().map(criterion -> measurement(bid, criterion)).toList())
                .toList();
    }

    /** Scored mechanisms of which the bid's value is not certain. */
    Set<String> uncertain(String letter) {
        return terms.deal().bid(letter).stream()
                .flatMap(bid -> families.values().stream()
                        .flatMap(List::stream)
                        .filter(mechanism -> !measurement(bid, mechanism).certain()))
                .map(Mechanism::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Measurement measurement(Bid bid, String criterion) {
        List<Mechanism> mechanisms = families.get(criterion);
        if (mechanisms == null) {
            return new Measurement.Certain(tcoValues.getOrDefault(bid.letter(), 0.0));
        }
        return new Measurement.Mean(mechanisms.stream().map(m -> measurement(bid, m)).toList());
    }

    private Measurement measurement(Bid bid, Mechanism mechanism) {
        return QuoteUncertainty.of(
                terms.ladder(mechanism),
                mechanism.direction(),
                bid.quote(mechanism.id()),
                question.range(bid.letter(), mechanism.id()));
    }

    private List<Bid> bids() {
        return terms.deal().bids();
    }

    private boolean scoresTco() {
        return terms.deal().selection().scoresTco();
    }
}
