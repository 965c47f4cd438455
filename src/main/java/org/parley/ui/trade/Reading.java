package org.parley.ui.trade;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.trade.UnworkableTable;
import org.parley.analysis.trade.ConcessionPlan;
import org.parley.analysis.trade.Conditions;
import org.parley.analysis.trade.Concessions;
import org.parley.analysis.trade.ContingentTerm;
import org.parley.analysis.trade.ContingentTerms;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.analysis.trade.Logrolling;
import org.parley.analysis.trade.PackageAnalysis;
import org.parley.analysis.trade.PackageOffer;
import org.parley.analysis.trade.Packages;
import org.parley.analysis.trade.Proposal;
import org.parley.analysis.trade.TableIssue;
import org.parley.domain.Ordered;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;

/**
 * What follows from the deal for this step.
 *
 * @param totals of the bids as quoted, 0 to 100; empty while they are not ranked
 * @param shares per issue on the table
 * @param packages null when there are none
 * @param plan what to give and ask for; null when the table cannot be worked with
 * @param problem why there are no packages; null when there are
 * @param forbidden what the packages leave out because a rule forbids it; null when rules were not asked
 */
record Reading(
        DealAnalysis analysis,
        Map<String, Double> totals,
        Map<String, Shares> shares,
        @Nullable PackageSet packages,
        @Nullable TradePlan plan,
        @Nullable UnworkableTable problem,
        @Nullable List<ForbiddenTerms> forbidden) {
    Reading {
        totals = Ordered.map(totals);
        shares = Ordered.map(shares);
        forbidden = forbidden == null ? null : List.copyOf(forbidden);
    }

    /** @param rules what they forbid on issues, to be left out; null when packages may break rules */
    static Reading of(DealAnalysis analysis, @Nullable Function<List<TableIssue>, List<ForbiddenTerms>> rules) {
        var totals = new LinkedHashMap<String, Double>();
        analysis.ranking().dealTotals().forEach((letter, total) -> totals.put(letter, total.asQuoted()));
        TradePlan plan = plan(analysis);
        Packages packages = PackageAnalysis.of(analysis.terms(), analysis.criteria(), analysis.ranking());
        List<ForbiddenTerms> forbidden = null;
        if (rules != null && packages instanceof PackageAnalysis free) {
            forbidden = rules.apply(free.issues());
            packages = PackageAnalysis.of(
                    analysis.terms(), analysis.criteria(), free.table(), analysis.ranking(),
                    Conditions.without(forbidden));
        }
        return switch (packages) {
            case UnworkableTable none -> new Reading(analysis, totals, Map.of(), null, plan, none, forbidden);
            case PackageAnalysis found ->
                    new Reading(analysis, totals, shares(found), set(found), plan, null, forbidden);
        };
    }

    private static @Nullable TradePlan plan(DealAnalysis analysis) {
        DealTerms terms = analysis.terms();
        PackageTable table = terms.deal().packageTable();
        if (table == null || !(Logrolling.of(terms, analysis.criteria(), table) instanceof Logrolling trades)) {
            return null;
        }
        List<ConcessionPlan> concessions = table.issues().stream()
                .filter(i -> i.locked() == null)
                .map(i -> Concessions.plan(
                        terms, terms.catalog().mechanism(i.mechanism()), table.counterpart(), ConcessionPlan.PATTERN,
                        trades.trades()))
                .toList();
        List<ContingentTerm> contingent = terms.deal()
                .bid(table.counterpart())
                .map(bid -> ContingentTerms.of(terms.deal(), bid))
                .orElse(List.of());
        return new TradePlan(trades, concessions, contingent);
    }

    private static Map<String, Shares> shares(PackageAnalysis found) {
        var shares = new LinkedHashMap<String, Shares>();
        found.issues().forEach(i -> shares.put(i.mechanism(), new Shares(i.clientWeight(), i.providerWeight())));
        return shares;
    }

    private static PackageSet set(PackageAnalysis found) {
        List<PackageOffer> frontier = List.copyOf(found.frontier().offers());
        var landmarks = new EnumMap<Landmark, Integer>(Landmark.class);
        mark(landmarks, Landmark.NASH, found.nash(), frontier);
        mark(landmarks, Landmark.EQUAL_PARTS, found.kalaiSmorodinsky(), frontier);
        mark(landmarks, Landmark.EQUAL_GAINS, found.egalitarian(), frontier);
        mark(landmarks, Landmark.WELFARE, found.welfare(), frontier);
        var span = found.meso().provider();
        return new PackageSet(
                found.issues(),
                String.format("%,d", found.count()),
                frontier,
                found.cloud(),
                landmarks,
                found.bids().stream()
                        .filter(b -> b.letter().equals(found.table().counterpart()))
                        .findFirst()
                        .orElse(null),
                found.meso().packages(),
                found.acceptedLevel(),
                span == null ? null : span.least(),
                span == null ? null : span.most(),
                found.batna());
    }

    private static void mark(
            Map<Landmark, Integer> landmarks, Landmark landmark, Proposal proposal, List<PackageOffer> frontier) {
        PackageOffer first = proposal.first();
        for (int i = 0; first != null && i < frontier.size(); i++) {
            PackageOffer each = frontier.get(i);
            if (each.client() == first.client() && each.provider() == first.provider()) {
                landmarks.put(landmark, i);
            }
        }
    }

    @Nullable
    Shares shares(String mechanism) {
        return shares.get(mechanism);
    }

    Optional<Double> total(String letter) {
        return Optional.ofNullable(totals.get(letter));
    }

    /** The bid with the best total among all but one; empty when none is known. */
    String bestBut(String letter) {
        return totals.entrySet().stream()
                .filter(t -> !t.getKey().equals(letter))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
