package org.parley.analysis.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.SelectionEdits;
import org.parley.domain.edit.StakeholderEdits;

/**
 * Small deals to rank: SCOPE-1 (open 80, target 60, fallback 40, walk-away 20) and DATA-4 (5, 10, 15, 30) are asked, TCO
 * lies between 100 (worth 0) and 50 (worth 100).
 */
final class Rankings {
    static final TcoAnchors ANCHORS = new TcoAnchors(100, 50, TcoAnchors.Of.TOTAL);

    private Rankings() {}

    /** @param points of BO on TCO, SCOPE and DATA, e.g. {@code 50/30/20} */
    static Deal deal(String points) {
        Deal deal = Deals.empty();
        for (String mechanism : new String[] {"SCOPE-1", "DATA-4"}) {
            deal = SelectionEdits.asked(mechanism, true).apply(deal);
        }
        deal = deal.withCommercials(new Commercials(null, null, null, ANCHORS, "base", null));
        return points.isEmpty() ? deal : vote(deal, GroupId.BO, points);
    }

    /** @param points on TCO, SCOPE and DATA */
    static Deal vote(Deal deal, GroupId group, String points) {
        String[] each = points.split("/");
        String[] items = {Sheet.TCO, "SCOPE", "DATA"};
        for (int i = 0; i < each.length; i++) {
            deal = StakeholderEdits.points(Sheet.CRITERIA, group, items[i], Double.valueOf(each[i])).apply(deal);
        }
        return deal;
    }

    /** @param quotes e.g. {@code SCOPE-1=60 DATA-4=15} */
    static Deal bid(Deal deal, String letter, String quotes) {
        var bids = new java.util.ArrayList<>(deal.bids());
        Bid bid = Bid.of(letter, "Provider " + letter);
        for (String quote : quotes.isBlank() ? new String[0] : quotes.split(" ")) {
            String[] parts = quote.split("=");
            bid = bid.withQuote(parts[0], Quote.of(Double.parseDouble(parts[1])));
        }
        bids.add(bid);
        return deal.withBids(bids);
    }

    /** Ranks with these costs: {@code A=60 B=75} in the scenario {@code base}; others by {@code name: A=..}, one a line. */
    static Ranking rank(Deal deal, String costs) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        return Ranking.of(analysis.terms(), analysis.criteria(), analysis.bids(), prices(costs));
    }

    static PriceScores prices(String costs) {
        if (costs.isBlank()) {
            return PriceScores.NONE;
        }
        var scenarios = new LinkedHashMap<String, Map<String, PriceScores.Cost>>();
        var money = new LinkedHashMap<String, Map<String, Double>>();
        for (String line : costs.strip().split("\n")) {
            String[] named = line.contains(":") ? line.split(":") : new String[] {"base", line};
            var byLetter = new LinkedHashMap<String, PriceScores.Cost>();
            var amounts = new LinkedHashMap<String, Double>();
            for (String cost : named[1].strip().split(" ")) {
                String[] parts = cost.split("=");
                double amount = Double.parseDouble(parts[1]);
                double value = 100 * (ANCHORS.ceiling() - amount) / (ANCHORS.ceiling() - ANCHORS.floor());
                byLetter.put(parts[0], new PriceScores.Cost(amount, Math.clamp(value, 0, 100)));
                amounts.put(parts[0], amount);
            }
            money.put(named[0].strip(), amounts);
            scenarios.put(named[0].strip(), byLetter);
        }
        return new PriceScores(money, scenarios, scenarios.keySet().iterator().next(), ANCHORS);
    }

    static double points(Ranking ranking, String letter) {
        return points(ranking.scored().group(), letter);
    }

    static double points(Standing standing, String letter) {
        return standing.total(letter).orElseThrow().points();
    }

    static Standing of(Ranking ranking, GroupId group) {
        return Objects.requireNonNull(ranking.scored().groups().get(group));
    }
}
