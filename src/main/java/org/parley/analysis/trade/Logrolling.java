package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.trade.Importance.Stance;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;

/**
 * What to give for what (SPEC 7).
 *
 * @param importance per issue, in the order of the table
 * @param trades each issue in one trade at most: first pairs that the catalogue names, then the others; within both, the
 *     offer first that gives the provider most for a point of ours, with the ask that gives us most for a point of the
 *     provider's
 * @param granted issues on which there is nothing left to ask for, with the provider's quote: it reaches our target or the
 *     limit that we estimate
 */
public record Logrolling(List<Importance> importance, List<Trade> trades, Map<String, Double> granted)
        implements Trades {
    public Logrolling {
        importance = List.copyOf(importance);
        granted = Ordered.map(granted);
        trades = List.copyOf(trades);
    }

    /** Issues without common ground, and those agreed already, have an importance, but no trade; nor is granted asked for. */
    public static Trades of(DealTerms terms, Consensus criteria, PackageTable table) {
        try {
            List<TableIssue> issues = TableIssues.of(terms, criteria, table, Conditions.NONE).issues();
            List<Importance> importance = issues.stream()
                    .map(i -> Importance.of(i, terms.catalog().mechanism(i.mechanism()).compatible()))
                    .toList();
            Map<String, Double> granted = granted(terms, table.counterpart(), issues);
            return new Logrolling(importance, trades(terms.catalog(), issues, importance, granted.keySet()), granted);
        } catch (UnworkableTableException e) {
            return e.why();
        }
    }

    private static Map<String, Double> granted(DealTerms terms, String counterpart, List<TableIssue> issues) {
        var granted = new LinkedHashMap<String, Double>();
        Bid bid = terms.deal().bid(counterpart).orElse(null);
        for (TableIssue issue : issues) {
            Mechanism mechanism = terms.catalog().mechanism(issue.mechanism());
            Double quote = bid == null ? null : bid.value(mechanism.id());
            if (quote != null && !mechanism.compatible()) {
                double limit = ProviderSide.of(terms, mechanism, counterpart).limit();
                boolean more = mechanism.direction().better(terms.ladder(mechanism).target(), quote)
                        && mechanism.direction().better(limit, quote);
                if (!more) {
                    granted.put(mechanism.id(), quote);
                }
            }
        }
        return granted;
    }

    private static List<Trade> trades(
            Catalog catalog, List<TableIssue> issues, List<Importance> importance, Set<String> granted) {
        List<Move> offers = moves(issues, importance, Stance.OFFER,
                Comparator.comparingDouble(m -> rate(m.providerPerPoint())));
        List<Move> asks = moves(issues, importance, Stance.ASK,
                Comparator.comparingDouble(m -> rate(m.clientPerPoint()))).stream()
                .filter(m -> !granted.contains(m.mechanism()))
                .toList();
        var taken = new HashSet<String>();
        var trades = new ArrayList<Trade>();
        for (boolean catalogued : new boolean[] {true, false}) {
            for (Move offer : offers) {
                for (Move ask : asks) {
                    boolean free = !taken.contains(offer.mechanism()) && !taken.contains(ask.mechanism());
                    if (free && (!catalogued || named(catalog, offer, ask))) {
                        taken.add(offer.mechanism());
                        taken.add(ask.mechanism());
                        trades.add(new Trade(offer, ask, catalogued));
                    }
                }
            }
        }
        return trades;
    }

    /** Issues of a stance that can move for both, the best rate first. */
    private static List<Move> moves(
            List<TableIssue> issues, List<Importance> importance, Stance stance, Comparator<Move> rate) {
        var moves = new ArrayList<Move>();
        for (int i = 0; i < issues.size(); i++) {
            if (importance.get(i).stance() == stance && issues.get(i).options().size() > 1) {
                moves.add(Move.of(issues.get(i)));
            }
        }
        moves.sort(rate.reversed());
        return moves;
    }

    /** Nothing is a better rate than giving nothing. */
    private static double rate(@Nullable Double perPoint) {
        return perPoint == null ? Double.POSITIVE_INFINITY : perPoint;
    }

    private static boolean named(Catalog catalog, Move offer, Move ask) {
        Mechanism offered = catalog.mechanism(offer.mechanism());
        Mechanism asked = catalog.mechanism(ask.mechanism());
        return offered.trades().contains(asked.id()) || asked.trades().contains(offered.id());
    }
}
