package org.parley.analysis.ranking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.pricing.PricingAnalysis;
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
 * @param dominated in the deal's order of bids
 * @param robustness share of say, 0 to 1, of the groups whose own weights choose the bid that all choose together (SPEC
 *     4.2); null when nobody has voted or nothing is ranked
 * @param qualityPrice by the group's weights in the scored scenario; null without price
 * @param mechanismWeights points of the scored total per point of value, per asked mechanism; 0 where it does not count
 * @param dealTotals per bid letter, in the scored scenario by the group's weights
 */
public record Ranking(
        boolean weighted,
        ScenarioRanking scored,
        Map<String, ScenarioRanking> scenarios,
        List<Dominated> dominated,
        @Nullable Double robustness,
        @Nullable QualityPrice qualityPrice,
        Map<String, Double> mechanismWeights,
        Map<String, DealTotal> dealTotals) {
    public Ranking {
        scenarios = Ordered.map(scenarios);
        dominated = List.copyOf(dominated);
        mechanismWeights = Ordered.map(mechanismWeights);
        dealTotals = Ordered.map(dealTotals);
    }

    /**
     * @param criteria agreement on the criteria sheet
     * @param bids the deal's bids, valued
     */
    public static Ranking of(DealTerms terms, Consensus criteria, List<BidResult> bids, PriceScores prices) {
        var scorer = new Scorer(terms, bids);
        boolean scoresTco = terms.deal().selection().scoresTco();
        var scenarios = new LinkedHashMap<String, ScenarioRanking>();
        if (scoresTco) {
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
        return new Ranking(
                criteria.voted(),
                scored,
                scenarios,
                new Dominance(terms, prices).of(bids),
                robustness(criteria, scored),
                QualityPrice.of(scored, scored.group(), prices.anchors()).orElse(null),
                scorer.mechanismWeights(family -> scored.group().weights().getOrDefault(family, 0.0)),
                dealTotals);
    }

    /** Prices as analysed. */
    public static Ranking of(DealTerms terms, Consensus criteria, List<BidResult> bids, PricingAnalysis pricing) {
        return of(terms, criteria, bids, PriceScores.of(pricing, terms.deal().commercials().anchors()));
    }

    /** The bid's total with terms in place of its quotes; empty for an unknown bid and while nothing is scored. */
    public Optional<DealTotal> dealTotal(String letter) {
        return Optional.ofNullable(dealTotals.get(letter));
    }

    /** The scored scenario with volumes as the client states them; the scored one itself when that is it. */
    public Optional<ScenarioRanking> quoted() {
        return twin(PricingAnalysis.QUOTED).or(() -> twin(""));
    }

    /** The scored scenario with volumes corrected for repeat calls; the scored one itself when that is it. */
    public Optional<ScenarioRanking> adjusted() {
        return twin(PricingAnalysis.ADJUSTED);
    }

    /** The trap of each formula that can be computed, in the scored scenario by the group's weights. */
    public List<RelativePricing> relativePricing() {
        return Arrays.stream(PriceFormula.values())
                .flatMap(f -> RelativePricing.of(f, scored).stream())
                .toList();
    }

    private Optional<ScenarioRanking> twin(String ending) {
        String scenario = scored.scenario();
        if (scenario == null) {
            return Optional.empty();
        }
        for (String known : List.of(PricingAnalysis.QUOTED, PricingAnalysis.ADJUSTED)) {
            if (scenario.endsWith(known)) {
                scenario = scenario.substring(0, scenario.length() - known.length());
            }
        }
        return Optional.ofNullable(scenarios.get(scenario + ending));
    }

    private static @Nullable Double robustness(Consensus criteria, ScenarioRanking scored) {
        if (!criteria.voted() || scored.group().winners().isEmpty()) {
            return null;
        }
        return scored.agreeing().stream()
                .mapToDouble(g -> criteria.lambdas().getOrDefault(g, 0.0))
                .sum();
    }

    private static ScenarioRanking rank(
            Scorer scorer, Consensus criteria, @Nullable String scenario, Map<String, PriceScores.Cost> costs) {
        Map<String, Double> vote = criteria.voted() ? criteria.groupWeights() : scorer.equalVote();
        var groups = new EnumMap<GroupId, Standing>(GroupId.class);
        criteria.weights().forEach((group, weights) -> groups.put(group, scorer.standing(weights, costs)));
        return new ScenarioRanking(scenario, costs, scorer.standing(vote, costs), groups);
    }
}
