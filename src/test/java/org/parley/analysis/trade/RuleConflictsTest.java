package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.trade.Tables.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.analysis.rules.RuleEngine;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Severity;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable.Issue;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.EstimateEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.exchange.json.DealFiles;

/** What the rules forbid on a table is what no package with it can keep, and nothing else. */
class RuleConflictsTest {
    /** Rules about what is wrong with each mechanism by itself. */
    private static final Set<String> OF_EACH = Set.of("R01", "R02", "R27", "R29", "R46", "R48");

    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void aTableOfOneIssueObeysToo() {
        assertThat(conflicts(table(deal, "PRICE-6"))).containsExactly(
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("PRICE-6", 82.0)),
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("PRICE-6", 85.0)));
    }

    @Test
    void draftsThatTheTableReplacesForbidNothing() {
        // R19: 97% of should-cost with 84% in 20 s or a CSAT of 84. Both are drafted so, and on the table neither can be
        Deal premium = EstimateEdits.limit(Deals.CATALOG, "C", "PRICE-2", 95)
                .then(PositionEdits.draft("PERF-2", 85))
                .then(PositionEdits.draft("PERF-4", 85))
                .apply(table(deal, "PRICE-2", "PERF-2", "PERF-4"));

        assertThat(Tables.analysis(premium).issues().getFirst().options()).extracting(TermOption::term).contains(95.0);
        assertThat(conflicts(premium)).noneMatch(f -> f.rule().equals("R19"));
        exact(premium);
    }

    @Test
    void draftsThatStayStillCount() {
        Deal premium = EstimateEdits.limit(Deals.CATALOG, "C", "PRICE-2", 95)
                .then(PositionEdits.draft("PERF-4", 85))
                .apply(table(deal, "PRICE-2", "PERF-2"));

        assertThat(conflicts(premium)).contains(new ForbiddenTerms("R19", Severity.HIGH, Map.of("PRICE-2", 95.0)));
        exact(premium);
    }

    @Test
    void eachTermHasItsOwnSeverity() {
        // R28: more than 48 h is High, more than 72 h stops the negotiation
        Deal slow = PositionEdits.ladderStep(Deals.CATALOG, "DATA-3", LadderStep.FALLBACK, 60)
                .then(PositionEdits.ladderStep(Deals.CATALOG, "DATA-3", LadderStep.WALK_AWAY, 96))
                .apply(table(deal, "DATA-3"));

        assertThat(conflicts(slow)).filteredOn(f -> f.rule().equals("R28")).containsExactly(
                new ForbiddenTerms("R28", Severity.HIGH, Map.of("DATA-3", 60.0)),
                new ForbiddenTerms("R28", Severity.BLOCKER, Map.of("DATA-3", 96.0)));
    }

    @Test
    void threeTermsCanBreakARuleTogether() {
        // R20: an improvement of 2% or automation, while under 50% of the charges are free of time. Automation always is there
        Edit wide = EstimateEdits.limit(Deals.CATALOG, "C", "PRICE-4", 90)
                .then(PositionEdits.ladderStep(Deals.CATALOG, "PRICE-4", LadderStep.WALK_AWAY, 40))
                .then(EstimateEdits.limit(Deals.CATALOG, "C", "SCOPE-5", 5));
        Deal three = wide.then(PositionEdits.omit("TECH-3")).apply(table(deal, "SCOPE-5", "PRICE-4"));

        assertThat(conflicts(three)).filteredOn(f -> f.rule().equals("R20")).isNotEmpty()
                .allSatisfy(f -> assertThat(f.terms().keySet()).containsExactly("SCOPE-5", "PRICE-4"));
        exact(three);
        exact(wide.apply(table(deal, "SCOPE-5", "PRICE-4", "TECH-3")));
    }

    @Test
    void nothingElseIsForbidden() {
        exact(table(deal, "BCP-5", "DATA-2", "EXIT-1", "EXIT-3"));
        exact(table(deal, "PRICE-6", "SCOPE-3", "CHANGE-6", "PERF-4"));
        exact(table(deal, "PRICE-7", "BCP-5", "BCP-1", "BCP-4"));
    }

    /** A package holds something forbidden if and only if it breaks a rule that some other package keeps. */
    private static void exact(Deal deal) {
        List<ForbiddenTerms> conflicts = conflicts(deal);
        List<Map<String, Double>> packages = packages(deal);
        List<Set<String>> broken = packages.stream().map(p -> broken(deal, p)).toList();
        for (int i = 0; i < packages.size(); i++) {
            Map<String, Double> each = packages.get(i);
            Set<String> avoidable = broken.get(i).stream()
                    .filter(key -> broken.stream().anyMatch(other -> !other.contains(key)))
                    .collect(Collectors.toSet());
            boolean forbidden = conflicts.stream()
                    .anyMatch(f -> each.entrySet().containsAll(f.terms().entrySet()));
            assertThat(forbidden).as(each + " breaks " + avoidable).isEqualTo(!avoidable.isEmpty());
        }
    }

    private static List<Map<String, Double>> packages(Deal deal) {
        List<Map<String, Double>> packages = List.of(Map.of());
        for (TableIssue issue : Tables.analysis(deal).issues()) {
            var longer = new ArrayList<Map<String, Double>>();
            for (Map<String, Double> each : packages) {
                for (TermOption option : issue.options()) {
                    var terms = new LinkedHashMap<>(each);
                    terms.put(issue.mechanism(), option.term());
                    longer.add(terms);
                }
            }
            packages = longer;
        }
        return packages;
    }

    private static Set<String> broken(Deal deal, Map<String, Double> terms) {
        Deal drafted = deal;
        for (Map.Entry<String, Double> term : terms.entrySet()) {
            drafted = PositionEdits.draft(term.getKey(), term.getValue()).apply(drafted);
        }
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        var broken = new HashSet<String>();
        for (RuleHit hit : RuleEngine.of(new DealTerms(Deals.CATALOG, drafted), analysis.coverage(),
                analysis.scoringWeights(), analysis.bids())) {
            List<String> onTable = hit.mechanisms().stream().filter(terms::containsKey).toList();
            if (hit.grave() && hit.open() && !onTable.isEmpty()) {
                broken.addAll(OF_EACH.contains(hit.rule())
                        ? onTable.stream().map(m -> hit.rule() + " " + m).toList()
                        : List.of(hit.rule()));
            }
        }
        return broken;
    }

    private static Deal table(Deal deal, String... mechanisms) {
        return Tables.on(
                deal, Arrays.stream(mechanisms).map(m -> issue(m, 1, 1)).toArray(Issue[]::new));
    }

    private static List<ForbiddenTerms> conflicts(Deal deal) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        return RuleConflicts.of(
                analysis.terms(), analysis.coverage(), analysis.scoringWeights(), analysis.bids(),
                Tables.analysis(deal).issues());
    }
}
