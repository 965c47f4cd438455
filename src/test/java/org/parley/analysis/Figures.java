package org.parley.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Ranking;
import org.parley.domain.catalog.Rule;
import org.parley.domain.deal.Deal;

/** Everything that an analysis says of a deal, by name, to see what an edit changes. */
final class Figures {
    private Figures() {}

    /** Names of the figures that differ between two states of a deal. */
    static Set<String> changed(Deal before, Deal after) {
        Map<String, Object> a = of(before);
        Map<String, Object> b = of(after);
        var names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        names.removeIf(n -> Objects.equals(a.get(n), b.get(n)));
        return names;
    }

    private static Map<String, Object> of(Deal deal) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("fit", analysis.fit());
        figures.put("criteria", analysis.criteria());
        figures.put("outcomes", analysis.outcomes());
        figures.put("conflicts", analysis.positionConflicts());
        figures.put("coverage", analysis.coverage());
        figures.put("weights", analysis.mechanismWeights());
        figures.put("horizon", String.valueOf(analysis.horizon()));
        figures.put("scoring", analysis.scoringWeights());
        figures.put("waivers", analysis.waiversNeeded());
        for (Rule rule : Deals.CATALOG.rules()) {
            figures.put(rule.id(), "silent");
        }
        analysis.ruleHits().forEach(h -> figures.put(h.rule(), h));
        for (var bid : analysis.bids()) {
            figures.put(bid.letter() + " quoted", bid.quoted());
            bid.values().forEach((mechanism, value) -> figures.put(bid.letter() + " value " + mechanism, value));
            bid.familyScores().forEach((family, score) -> figures.put(bid.letter() + " score " + family, score));
            figures.put(
                    bid.letter() + " total", bid.clauseTotal() + " " + totals(analysis.ranking(), bid.letter()));
            figures.put(bid.letter() + " flags", bid.beyondWalkAway());
            figures.put(bid.letter() + " unanswered", bid.notAnswered());
            bid.contributions().forEach(c -> figures.put(bid.letter() + " gap " + c.mechanism(), c));
        }
        return figures;
    }

    private static List<Double> totals(Ranking ranking, String letter) {
        return ranking.scenarios().values().stream()
                .flatMap(s -> s.group().total(letter).stream())
                .map(BidTotal::points)
                .toList();
    }
}
