package org.parley.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.bids.BidAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.ConsensusAnalysis;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.analysis.consensus.PositionConflicts;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.coverage.CoverageAnalysis;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.FitAnalysis;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.rules.FamilyOff;
import org.parley.analysis.rules.RuleEngine;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.weight.HorizonSplit;
import org.parley.analysis.weight.MechanismWeights;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;

/**
 * Everything that follows from one state of a deal.
 *
 * @param terms the deal it was computed from
 * @param criteria agreement on the criteria sheet, whose light is the deal's
 * @param outcomes agreement on the outcomes sheet
 * @param mechanismWeights client weight per included mechanism, see {@link org.parley.analysis.weight.MechanismWeights}
 * @param horizon null when nothing carries weight
 * @param bids in the deal's order
 * @param pricing what the bids cost
 * @param ranking which bid is best, price included where there is one
 * @param ruleHits waived ones among them
 * @param familiesOff switched-off families that the model requires something of, signed for or not
 * @param steps one per step of the wizard
 */
public record DealAnalysis(
        DealTerms terms,
        Fit fit,
        Consensus criteria,
        Consensus outcomes,
        List<PositionConflict> positionConflicts,
        Coverage coverage,
        Map<String, Double> mechanismWeights,
        @Nullable HorizonSplit horizon,
        ScoringWeights scoringWeights,
        List<BidResult> bids,
        PricingAnalysis pricing,
        Ranking ranking,
        List<RuleHit> ruleHits,
        List<FamilyOff> familiesOff,
        Map<Step, StepStatus> steps) {
    public DealAnalysis {
        positionConflicts = List.copyOf(positionConflicts);
        mechanismWeights = Ordered.map(mechanismWeights);
        bids = List.copyOf(bids);
        ruleHits = List.copyOf(ruleHits);
        familiesOff = List.copyOf(familiesOff);
        steps = Ordered.map(steps);
    }

    public static DealAnalysis of(Catalog catalog, Deal deal) {
        var terms = new DealTerms(catalog, deal);
        Fit fit = FitAnalysis.of(catalog, deal.relationship());
        Consensus criteria = ConsensusAnalysis.of(terms, Sheet.CRITERIA);
        Consensus outcomes = ConsensusAnalysis.of(terms, Sheet.OUTCOMES);
        List<PositionConflict> conflicts = PositionConflicts.of(terms);
        Coverage coverage = CoverageAnalysis.of(terms);
        Map<String, Double> mechanismWeights = MechanismWeights.of(terms, criteria);
        ScoringWeights scoring = ScoringWeights.of(terms, criteria);
        List<BidResult> bids = BidAnalysis.of(terms, scoring);
        PricingAnalysis pricing = PricingAnalysis.of(terms);
        Ranking ranking = Ranking.of(terms, criteria, bids, pricing);
        List<RuleHit> hits = RuleEngine.of(terms, coverage, scoring, bids);
        List<FamilyOff> familiesOff = RuleEngine.familiesOff(terms);
        return new DealAnalysis(
                terms, fit, criteria, outcomes, conflicts, coverage, mechanismWeights,
                HorizonSplit.of(catalog, mechanismWeights), scoring, bids, pricing, ranking, hits, familiesOff,
                Steps.of(terms, fit, criteria, outcomes, conflicts, bids, hits, familiesOff));
    }

    /** The switched-off families that still need a signature. */
    public List<FamilyOff> waiversNeeded() {
        return familiesOff.stream().filter(FamilyOff::open).toList();
    }
}
