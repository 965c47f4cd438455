package org.parley.analysis.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Context;
import org.parley.domain.deal.DealTerms;

/**
 * What a rule may look at. A comparison with a drafted position is false when the mechanism is omitted or the limit is
 * unknown, so that a predicate says only what fires it; {@link #orZero} is for rules that count an omitted one as 0.
 */
record Situation(DealTerms terms, Coverage coverage, ScoringWeights weights, List<BidResult> bids) {
    @Nullable
    Double draft(String mechanism) {
        return terms.catalog().findMechanism(mechanism).map(terms::draft).orElse(null);
    }

    /** False when it is switched off or belongs to a switched-off family. */
    boolean active(String mechanism) {
        return terms.catalog().findMechanism(mechanism).map(terms::active).orElse(false);
    }

    double orZero(String mechanism) {
        Double draft = draft(mechanism);
        return draft == null ? 0 : draft;
    }

    boolean included(String mechanism) {
        return draft(mechanism) != null;
    }

    boolean omitted(String mechanism) {
        return draft(mechanism) == null;
    }

    boolean above(String mechanism, @Nullable Double limit) {
        Double draft = draft(mechanism);
        return draft != null && limit != null && draft > limit;
    }

    boolean above(String mechanism, int limit) {
        return above(mechanism, Double.valueOf(limit));
    }

    boolean atLeast(String mechanism, int limit) {
        Double draft = draft(mechanism);
        return draft != null && draft >= limit;
    }

    boolean below(String mechanism, @Nullable Double limit) {
        Double draft = draft(mechanism);
        return draft != null && limit != null && draft < limit;
    }

    boolean below(String mechanism, int limit) {
        return below(mechanism, Double.valueOf(limit));
    }

    boolean atMost(String mechanism, @Nullable Double limit) {
        Double draft = draft(mechanism);
        return draft != null && limit != null && draft <= limit;
    }

    boolean atMost(String mechanism, int limit) {
        return atMost(mechanism, Double.valueOf(limit));
    }

    boolean modelIn(ModelId... models) {
        ModelId chosen = terms.model();
        return chosen != null && Arrays.asList(models).contains(chosen);
    }

    boolean inTopTwo(OutcomeId outcome) {
        return terms.deal().intent().topTwo().contains(outcome);
    }

    /** 1 to 5, or null when unanswered. */
    @Nullable
    Double answer(String question) {
        return terms.deal().relationship().answer(question);
    }

    Context context() {
        return terms.deal().context();
    }

    /** Ids of the mechanisms that meet the condition, in catalogue order. */
    List<String> mechanismsThat(Predicate<Mechanism> condition) {
        return terms.catalog().mechanisms().stream()
                .filter(condition)
                .map(Mechanism::id)
                .toList();
    }

    Fact fact(String mechanism) {
        return Fact.of(mechanism, draft(mechanism));
    }
}
