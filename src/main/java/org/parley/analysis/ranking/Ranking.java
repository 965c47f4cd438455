package org.parley.analysis.ranking;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Consensus;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.DealTerms;

/**
 * Which bid is best, for whom, and how far that holds (SPEC 6.1). Scores are absolute: adding or taking away a bid changes
 * no other bid's total.
 *
 * @param weighted false when nobody has voted, so that all criteria weigh the same
 * @param scored the ranking in the scenario that the deal scores; without price when there is none
 * @param scenarios in every scenario with a price, in the deal's order
 * @param lambdas say of each voting group, sum 1
 * @param dealTotals per bid letter, in the scored scenario by the group's weights
 */
public record Ranking(
        boolean weighted,
        ScenarioRanking scored,
        Map<String, ScenarioRanking> scenarios,
        Map<GroupId, Double> lambdas,
        Map<String, DealTotal> dealTotals) {
    public Ranking {
        scenarios = Ordered.map(scenarios);
        lambdas = Ordered.map(lambdas);
        dealTotals = Ordered.map(dealTotals);
    }

    /**
     * @param criteria agreement on the criteria sheet
     * @param bids the deal's bids, valued
     */
    public static Ranking of(DealTerms terms, Consensus criteria, List<BidResult> bids, PriceScores prices) {
        var scorer = new Scorer(terms, bids);
        var scenarios = new LinkedHashMap<String, ScenarioRanking>();
        if (terms.deal().selection().scoresTco()) {
            prices.scenarios()
                    .forEach((scenario, costs) -> scenarios.put(scenario, rank(scorer, criteria, scenario, costs)));
        }
        String id = prices.scored();
        ScenarioRanking priced = id == null ? null : scenarios.get(id);
        ScenarioRanking scored = priced != null ? priced : rank(scorer, criteria, null, Map.of());
        var dealTotals = new LinkedHashMap<String, DealTotal>();
        for (BidResult bid : bids) {
            scored.group()
                    .total(bid.letter())
                    .ifPresent(total -> dealTotals.put(bid.letter(), scorer.dealTotal(bid, total)));
        }
        return new Ranking(criteria.voted(), scored, scenarios, criteria.lambdas(), dealTotals);
    }

    /** The bid's total with terms in place of its quotes; empty for an unknown bid and while nothing is scored. */
    public Optional<DealTotal> dealTotal(String letter) {
        return Optional.ofNullable(dealTotals.get(letter));
    }

    private static ScenarioRanking rank(
            Scorer scorer, Consensus criteria, @Nullable String scenario, Map<String, PriceScores.Cost> costs) {
        Map<String, Double> vote = criteria.voted() ? criteria.groupWeights() : scorer.equalVote();
        var groups = new EnumMap<GroupId, Standing>(GroupId.class);
        criteria.weights().forEach((group, weights) -> groups.put(group, scorer.standing(weights, costs)));
        return new ScenarioRanking(scenario, scorer.standing(vote, costs), groups);
    }
}
