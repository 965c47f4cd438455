package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.rules.RuleEngine;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.catalog.Rule;
import org.parley.domain.catalog.Severity;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;

/**
 * Terms of a table that would break a rule of severity Blocker or High (SPEC 5), found by drafting, for each rule, every
 * combination of the options that it reads together. What is agreed already stands; mechanisms that are not on the table keep
 * their drafts, those on it never do; what somebody has signed for is allowed.
 */
public final class RuleConflicts {
    private final Coverage coverage;
    private final ScoringWeights weights;
    private final List<BidResult> bids;
    private final List<TableIssue> issues;
    private final DealTerms someTerms;

    private RuleConflicts(
            DealTerms terms, Coverage coverage, ScoringWeights weights, List<BidResult> bids, List<TableIssue> issues) {
        this.coverage = coverage;
        this.weights = weights;
        this.bids = bids;
        this.issues = issues;
        var first = new LinkedHashMap<String, Double>();
        issues.forEach(i -> first.put(i.mechanism(), i.options().getFirst().term()));
        this.someTerms = drafted(terms, first);
    }

    /**
     * By rule in the catalogue's order, single terms first, then pairs and more. A package breaks a rule if and only if it
     * holds one of these. A rule that every package breaks forbids nothing.
     *
     * @param issues each with an option or more
     */
    public static List<ForbiddenTerms> of(
            DealTerms terms,
            Coverage coverage,
            ScoringWeights weights,
            List<BidResult> bids,
            List<TableIssue> issues) {
        return of(terms, coverage, weights, bids, issues, () -> true);
    }

    /** @param wanted asked now and then; from false on the work ends early and the result means nothing */
    public static List<ForbiddenTerms> of(
            DealTerms terms,
            Coverage coverage,
            ScoringWeights weights,
            List<BidResult> bids,
            List<TableIssue> issues,
            BooleanSupplier wanted) {
        var conflicts = new RuleConflicts(terms, coverage, weights, bids, issues);
        var found = new ArrayList<ForbiddenTerms>();
        for (Rule rule : terms.catalog().rules()) {
            if (wanted.getAsBoolean()) {
                found.addAll(conflicts.of(rule));
            }
        }
        return List.copyOf(found);
    }

    private List<ForbiddenTerms> of(Rule rule) {
        List<String> together = RuleEngine.readTogether(rule);
        if (!together.isEmpty()) {
            return forbidden(rule, issues.stream().filter(i -> together.contains(i.mechanism())).toList());
        }
        return issues.stream().flatMap(i -> forbidden(rule, List.of(i)).stream()).toList();
    }

    private List<ForbiddenTerms> forbidden(Rule rule, List<TableIssue> read) {
        var broken = new LinkedHashMap<Map<String, Double>, Severity>();
        for (Map<String, Double> terms : combinations(read)) {
            grave(rule, read, terms).ifPresent(hit -> broken.put(terms, hit.severity()));
        }
        return FewestTerms.of(rule.id(), read, broken);
    }

    private Optional<RuleHit> grave(Rule rule, List<TableIssue> read, Map<String, Double> terms) {
        return RuleEngine.hit(rule, drafted(someTerms, terms), coverage, weights, bids)
                .filter(hit -> hit.grave() && hit.open())
                .filter(hit -> read.stream().anyMatch(i -> hit.mechanisms().contains(i.mechanism())));
    }

    private static List<Map<String, Double>> combinations(List<TableIssue> read) {
        List<Map<String, Double>> all = List.of(Map.of());
        for (TableIssue issue : read) {
            var longer = new ArrayList<Map<String, Double>>();
            for (Map<String, Double> each : all) {
                for (TermOption option : issue.options()) {
                    var terms = new LinkedHashMap<>(each);
                    terms.put(issue.mechanism(), option.term());
                    longer.add(terms);
                }
            }
            all = longer;
        }
        return all;
    }

    private static DealTerms drafted(DealTerms deal, Map<String, Double> terms) {
        Positions positions = deal.deal().positions();
        for (Map.Entry<String, Double> term : terms.entrySet()) {
            Position position = positions.of(term.getKey());
            positions = positions.with(term.getKey(), position.withDraft(term.getValue(), position.source()));
        }
        return new DealTerms(deal.catalog(), deal.deal().withPositions(positions));
    }
}
