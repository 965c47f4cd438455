package org.parley.analysis.smaa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.weight.region.WeightRegion;
import org.parley.domain.Ordered;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;

/**
 * How often each bid takes each place, while weights and quotes may lie anywhere within what is known of them. Nothing here
 * is an award: a bid that breaks our walk-away is ranked like any other and flagged.
 *
 * @param weights what was taken as known of the weights
 * @param asked what was asked for; differs from {@code weights} when nobody has voted, so that nothing is known
 * @param criteria TCO (if it could be scored) and the scored families, in sheet order
 * @param ranges per criterion, the smallest and the largest weight that was allowed, 0 to 1
 * @param unpriced letters of bids without a TCO value, for which reason TCO is no criterion here although it is one of the
 *     deal; empty otherwise
 * @param bids per letter, in the deal's order
 * @param pairwise per letter and letter of another bid, the share of draws in which the first is strictly better
 * @param draws that were made; 0 when the figures are exact
 */
public record RankAcceptability(
        WeightKnowledge weights,
        WeightKnowledge asked,
        List<String> criteria,
        Map<String, Interval> ranges,
        Set<String> unpriced,
        Map<String, RankedBid> bids,
        Map<String, Map<String, Estimate>> pairwise,
        int draws)
        implements Acceptability {
    /** Central weights that are the mean of fewer draws are too uncertain to be shown as a figure. */
    public static final int FEWEST_FIRSTS = 30;

    public RankAcceptability {
        criteria = List.copyOf(criteria);
        ranges = Ordered.map(ranges);
        unpriced = Ordered.set(unpriced);
        bids = Ordered.map(bids);
        var copy = new LinkedHashMap<String, Map<String, Estimate>>();
        pairwise.forEach((letter, others) -> copy.put(letter, Ordered.map(others)));
        pairwise = Ordered.map(copy);
    }

    /**
     * By the total cost in the scenario that the deal scores.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static Acceptability of(DealAnalysis analysis, RankQuestion question, SmaaMonitor monitor) {
        var tcoValues = new LinkedHashMap<String, Double>();
        String scenario = analysis.pricing().scored();
        if (scenario != null) {
            for (BidResult bid : analysis.bids()) {
                analysis.pricing().value(bid.letter(), scenario).ifPresent(v -> tcoValues.put(bid.letter(), v));
            }
        }
        return of(analysis.terms(), analysis.criteria(), analysis.bids(), tcoValues, question, monitor);
    }

    /**
     * @param votes the criteria sheet
     * @param results the deal's bids, valued
     * @param tcoValues per letter, the value of the total cost on the deal's anchors, 0 to 100; a bid without one is absent
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static Acceptability of(
            DealTerms terms,
            Consensus votes,
            List<BidResult> results,
            Map<String, Double> tcoValues,
            RankQuestion question,
            SmaaMonitor monitor) {
        var table = new ScoreTable(terms, tcoValues, question);
        NotRanked.Reason gap = table.gap();
        if (gap != null) {
            return new NotRanked(gap);
        }
        var known = new DealWeights(votes, table.criteria());
        WeightKnowledge weights = known.voted() ? question.weights() : WeightKnowledge.ANY;
        WeightRegion region = known.region(weights);
        var problem = new SmaaProblem(table.measurements(), region);
        SmaaResult result = ExactSmaa.of(problem, monitor)
                .orElseGet(() -> Smaa.of(problem, question.settings(), monitor));
        return new RankAcceptability(
                weights,
                question.weights(),
                table.criteria(),
                known.ranges(weights, region),
                table.unpriced(),
                bids(table, results, result),
                pairwise(results, result),
                result.draws());
    }

    /** True when the bid was first in so few draws that its central weights are hardly more than a guess. */
    public boolean tooFewFirsts(RankedBid bid) {
        double firsts = bid.first().value() * draws;
        return firsts > 0 && firsts < FEWEST_FIRSTS - 0.5;
    }

    private static Map<String, RankedBid> bids(ScoreTable table, List<BidResult> results, SmaaResult result) {
        var bids = new LinkedHashMap<String, RankedBid>();
        for (int a = 0; a < results.size(); a++) {
            BidResult bid = results.get(a);
            bids.put(
                    bid.letter(),
                    RankedBid.of(bid, table.criteria(), result.alternatives().get(a), table.uncertain(bid.letter())));
        }
        return bids;
    }

    private static Map<String, Map<String, Estimate>> pairwise(List<BidResult> results, SmaaResult result) {
        var pairwise = new LinkedHashMap<String, Map<String, Estimate>>();
        for (int a = 0; a < results.size(); a++) {
            var others = new LinkedHashMap<String, Estimate>();
            for (int b = 0; b < results.size(); b++) {
                if (a != b) {
                    others.put(results.get(b).letter(), result.pairwise().get(a).get(b));
                }
            }
            pairwise.put(results.get(a).letter(), others);
        }
        return pairwise;
    }
}
