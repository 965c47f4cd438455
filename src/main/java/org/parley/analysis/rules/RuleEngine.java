package org.parley.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Rule;
import org.parley.domain.catalog.Severity;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Waiver;

/** Runs the catalogue's rules over a deal (SPEC 5). */
public final class RuleEngine {
    private RuleEngine() {}

    /**
     * The rules that fire, in catalogue order. Rules about a model are silent while none is chosen; a rule of the catalogue
     * that has no predicate here never fires.
     */
    public static List<RuleHit> of(DealTerms terms, Coverage coverage, ScoringWeights weights, List<BidResult> bids) {
        return of(new Situation(terms, coverage, weights, bids), Rules.ALL);
    }

    static List<RuleHit> of(Situation situation, Map<String, RulePredicate> predicates) {
        var hits = new ArrayList<RuleHit>();
        for (Rule rule : situation.terms().catalog().rules()) {
            RulePredicate predicate = predicates.get(rule.id());
            if (predicate != null) {
                hit(rule, predicate, situation).ifPresent(hits::add);
            }
        }
        return List.copyOf(hits);
    }

    private static Optional<RuleHit> hit(Rule rule, RulePredicate predicate, Situation situation) {
        Finding finding = predicate.check(situation);
        if (finding == null) {
            return Optional.empty();
        }
        Severity severity = finding.severity() == null ? rule.severity() : finding.severity();
        Waiver waiver = situation.terms().deal().waiver(rule.id()).orElse(null);
        return Optional.of(new RuleHit(rule.id(), severity, finding.mechanisms(), finding.facts(), waiver));
    }

    /** What one rule finds, as {@link #of(DealTerms, Coverage, ScoringWeights, List)} has it. */
    public static Optional<RuleHit> hit(
            Rule rule, DealTerms terms, Coverage coverage, ScoringWeights weights, List<BidResult> bids) {
        RulePredicate predicate = Rules.ALL.get(rule.id());
        return predicate == null
                ? Optional.empty()
                : hit(rule, predicate, new Situation(terms, coverage, weights, bids));
    }

    /** The mechanisms whose positions a rule reads together; empty for a rule that judges each mechanism by itself. */
    public static List<String> readTogether(Rule rule) {
        RulePredicate predicate = Rules.ALL.get(rule.id());
        return predicate == null ? List.of() : predicate.together();
    }

    /** Switched-off families with required mechanisms, signed for or not, in catalogue order; none while no model is chosen. */
    public static List<FamilyOff> familiesOff(DealTerms terms) {
        var off = new ArrayList<FamilyOff>();
        for (Family family : terms.catalog().coreFamilies()) {
            if (!terms.deal().selection().activeFamilies().contains(family.id())) {
                List<String> required = terms.catalog().mechanisms(family.id()).stream()
                        .filter(m -> terms.strength(m) == Strength.REQUIRED)
                        .map(Mechanism::id)
                        .toList();
                if (!required.isEmpty()) {
                    off.add(new FamilyOff(
                            family.id(), required, terms.deal().waiver(family.id()).orElse(null)));
                }
            }
        }
        return List.copyOf(off);
    }
}
