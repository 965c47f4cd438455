package org.parley.ui.trade;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.ranking.DealTotal;
import org.parley.analysis.trade.NoPackages;
import org.parley.analysis.trade.PackageAnalysis;
import org.parley.analysis.trade.PackageOffer;
import org.parley.analysis.trade.Proposal;
import org.parley.analysis.trade.Totals;
import org.parley.domain.Ordered;
import org.parley.domain.deal.PackageTable;

/**
 * What follows from the deal for this step.
 *
 * @param totals of the bids as quoted, 0 to 100; empty while they are not ranked
 * @param shares per issue on the table
 * @param packages null when there are none
 * @param trades null without a table
 * @param problem why there are no packages; null when there are
 */
record Reading(
        DealAnalysis analysis,
        Map<String, Double> totals,
        Map<String, Shares> shares,
        @Nullable PackageSet packages,
        @Nullable Trades trades,
        @Nullable NoPackages problem) {
    Reading {
        totals = Ordered.map(totals);
        shares = Ordered.map(shares);
    }

    static Reading of(DealAnalysis analysis) {
        var totals = new LinkedHashMap<String, Double>();
        analysis.ranking().dealTotals().forEach((letter, total) -> totals.put(letter, total.asQuoted()));
        return switch (PackageAnalysis.of(analysis.terms(), analysis.criteria(), against(analysis))) {
            case NoPackages none -> new Reading(analysis, totals, Map.of(), null, null, none);
            case PackageAnalysis found -> new Reading(
                    analysis, totals, shares(found), set(found), null, null);
        };
    }

    /** Bids of different bases are not compared. */
    private static @Nullable Totals against(DealAnalysis analysis) {
        PackageTable table = analysis.terms().deal().packageTable();
        DealTotal counterpart = table == null ? null : analysis.ranking().dealTotals().get(table.counterpart());
        if (table == null || counterpart == null) {
            return null;
        }
        DealTotal batna = analysis.ranking().dealTotals().get(table.batna());
        Double total = batna != null && batna.basis() == counterpart.basis() ? (Double) batna.asQuoted() : null;
        return new Totals(counterpart::of, total);
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
                String.format("%,d", found.count()),
                frontier,
                landmarks,
                found.bids().stream()
                        .filter(b -> b.letter().equals(found.table().counterpart()))
                        .findFirst()
                        .orElse(null),
                found.meso().packages(),
                span == null ? null : span.least(),
                span == null ? null : span.most());
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
