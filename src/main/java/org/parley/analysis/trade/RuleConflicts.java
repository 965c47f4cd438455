package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.rules.RuleEngine;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;

/**
 * Terms of a table that would break a rule of severity Blocker or High (SPEC 5), found by drafting every pair of options and
 * running the rules. What is agreed already stands; mechanisms that are not on the table keep their drafts; what somebody has
 * signed for is allowed.
 */
public final class RuleConflicts {
    private final DealTerms terms;
    private final List<TableIssue> issues;
    /** Per rule, the trials in which it fires. */
    private final Map<String, List<Trial>> fired = new TreeMap<>();

    /** A term on the table, by its places. */
    private record Option(int issue, int option) {}

    /** Two terms of different issues that a rule objects to. */
    private record Trial(Option first, Option second, RuleHit hit) {}

    private RuleConflicts(DealTerms terms, List<TableIssue> issues) {
        this.terms = agreed(terms, issues);
        this.issues = issues;
    }

    /**
     * By rule, single terms first, then pairs. A rule that fires whatever the term of an issue is no matter of that issue,
     * so it forbids none of its terms.
     *
     * @param issues the rules are run once for each pair of options of different issues; none with fewer than two issues
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
        var conflicts = new RuleConflicts(terms, issues);
        conflicts.run(coverage, weights, bids, wanted);
        var found = new ArrayList<ForbiddenTerms>();
        conflicts.fired.values().forEach(trials -> conflicts.add(trials, found));
        return List.copyOf(found);
    }

    private void run(Coverage coverage, ScoringWeights weights, List<BidResult> bids, BooleanSupplier wanted) {
        for (Option first : options()) {
            if (!wanted.getAsBoolean()) {
                return;
            }
            for (Option second : options()) {
                if (first.issue < second.issue) {
                    for (RuleHit hit : RuleEngine.of(drafted(first, second), coverage, weights, bids)) {
                        if (hit.grave() && hit.open()) {
                            fired.computeIfAbsent(hit.rule(), r -> new ArrayList<>())
                                    .add(new Trial(first, second, hit));
                        }
                    }
                }
            }
        }
    }

    private List<Option> options() {
        var options = new ArrayList<Option>();
        for (int i = 0; i < issues.size(); i++) {
            for (int o = 0; o < issues.get(i).options().size(); o++) {
                options.add(new Option(i, o));
            }
        }
        return options;
    }

    private static DealTerms agreed(DealTerms terms, List<TableIssue> issues) {
        Positions positions = terms.deal().positions();
        for (TableIssue issue : issues) {
            Double agreed = issue.agreed();
            if (agreed != null) {
                positions = drafted(positions, issue.mechanism(), agreed);
            }
        }
        return new DealTerms(terms.catalog(), terms.deal().withPositions(positions));
    }

    private DealTerms drafted(Option first, Option second) {
        Positions positions = terms.deal().positions();
        for (Option option : List.of(first, second)) {
            positions = drafted(positions, mechanism(option), term(option));
        }
        return new DealTerms(terms.catalog(), terms.deal().withPositions(positions));
    }

    private static Positions drafted(Positions positions, String mechanism, double term) {
        Position position = positions.of(mechanism);
        return positions.with(mechanism, position.withDraft(term, position.source()));
    }

    private void add(List<Trial> trials, List<ForbiddenTerms> found) {
        Set<Option> alone = alone(trials);
        RuleHit hit = trials.getFirst().hit;
        for (Option option : options()) {
            boolean whatever = options().stream().filter(o -> o.issue == option.issue).allMatch(alone::contains);
            if (alone.contains(option) && !whatever) {
                found.add(new ForbiddenTerms(
                        hit.rule(), hit.severity(), Map.of(mechanism(option), term(option))));
            }
        }
        for (Trial trial : trials) {
            boolean together = about(trial, trial.first) && about(trial, trial.second);
            if (together && !alone.contains(trial.first) && !alone.contains(trial.second)) {
                var pair = new LinkedHashMap<String, Double>();
                pair.put(mechanism(trial.first), term(trial.first));
                pair.put(mechanism(trial.second), term(trial.second));
                found.add(new ForbiddenTerms(hit.rule(), trial.hit.severity(), pair));
            }
        }
    }

    /** The options that the rule objects to whatever stands beside them. */
    private Set<Option> alone(List<Trial> trials) {
        var times = new LinkedHashMap<Option, Integer>();
        for (Trial trial : trials) {
            for (Option option : List.of(trial.first, trial.second)) {
                if (about(trial, option)) {
                    times.merge(option, 1, Integer::sum);
                }
            }
        }
        int all = options().size();
        var alone = new HashSet<Option>();
        times.forEach((option, count) -> {
            if (count == all - issues.get(option.issue).options().size()) {
                alone.add(option);
            }
        });
        return alone;
    }

    private boolean about(Trial trial, Option option) {
        return trial.hit.mechanisms().contains(mechanism(option));
    }

    private String mechanism(Option option) {
        return issues.get(option.issue).mechanism();
    }

    private double term(Option option) {
        return issues.get(option.issue).options().get(option.option).term();
    }
}
