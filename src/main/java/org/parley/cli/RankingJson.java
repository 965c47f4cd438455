package org.parley.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.ranking.CriticalWeight;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.ranking.ScenarioRanking;
import org.parley.analysis.ranking.Standing;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.analysis.zopa.Zone;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Volumes;

/**
 * The ranking and the zones of agreement with the names of SPEC 9. Where volumes are by the month, each volume
 * scenario is ranked on its own: totals, winners and critical weights are by scenario first.
 */
final class RankingJson {
    private static final String ALL = "GROUP";

    private RankingJson() {}

    static void add(ObjectNode root, DealAnalysis analysis) {
        Ranking ranking = analysis.ranking();
        root.put("totalsBasis", lower(ranking.scored().group().basis()));
        ObjectNode totals = root.putObject("totals");
        ObjectNode winner = root.putObject("winner");
        ObjectNode critical = root.putObject("criticalTcoWeight");
        if (eachScenarioApart(analysis) && !ranking.scenarios().isEmpty()) {
            ranking.scenarios().forEach((name, scenario) -> {
                totals(totals.putObject(name), scenario);
                winners(winner.putObject(name), scenario);
                critical.put(name, critical(scenario));
            });
        } else {
            totals(totals, ranking.scored());
            winners(winner, ranking.scored());
            ranking.quoted().ifPresent(quoted -> winners(root.putObject("winnerQuoted"), quoted));
            critical.put("adjusted", ranking.adjusted().map(RankingJson::critical).orElse(null));
            critical.put("quoted", ranking.quoted().map(RankingJson::critical).orElse(null));
        }
        root.put("decisionRobustness", ranking.robustness());
        var dominated = root.putArray("dominated");
        ranking.dominated().forEach(d -> {
            var entry = dominated.addObject().put("bid", d.letter()).put("basis", lower(d.basis()));
            d.by().forEach(entry.putArray("by")::add);
        });
        zones(root.putObject("zopa"), analysis.terms());
    }

    private static boolean eachScenarioApart(DealAnalysis analysis) {
        return analysis.terms().deal().commercials().volumes() instanceof Volumes.Monthly;
    }

    /** Only bids that compete: one without the price others have has no total to compare. */
    private static void totals(ObjectNode node, ScenarioRanking ranking) {
        ranking.groups().forEach((group, standing) -> totals(node.putObject(group.name()), standing));
        totals(node.putObject(ALL), ranking.group());
    }

    private static void totals(ObjectNode node, Standing standing) {
        standing.totals().stream()
                .filter(t -> t.basis() == standing.basis())
                .forEach(t -> node.put(t.letter(), t.points()));
    }

    private static void winners(ObjectNode node, ScenarioRanking ranking) {
        ranking.groups().forEach((group, standing) -> winner(node, group.name(), standing));
        winner(node, ALL, ranking.group());
    }

    /** A letter; an array of letters on a tie. */
    private static void winner(ObjectNode node, String name, Standing standing) {
        List<String> winners = standing.winners();
        if (winners.size() > 1) {
            winners.forEach(node.putArray(name)::add);
        } else {
            node.put(name, winners.isEmpty() ? null : winners.getFirst());
        }
    }

    private static @Nullable Double critical(ScenarioRanking ranking) {
        return ranking.group().critical(Sheet.TCO) instanceof CriticalWeight.At at ? at.weight() : null;
    }

    /** Where our walk-away and our estimate of the counterpart's limit meet, for each mechanism that was estimated. */
    private static void zones(ObjectNode node, DealTerms terms) {
        PackageTable table = terms.deal().packageTable();
        if (table == null) {
            return;
        }
        for (Mechanism mechanism : terms.catalog().mechanisms()) {
            ProviderSide side = ProviderSide.of(terms, mechanism, table.counterpart());
            if (side.estimated() && !mechanism.compatible()) {
                Zone zone = Zone.of(terms.ladder(mechanism), mechanism.direction(), side.limit());
                node.putObject(mechanism.id())
                        .put("low", zone.low())
                        .put("high", zone.high())
                        .put("width", zone.width())
                        .put("percent", zone.percent())
                        .put("class", lower(zone.size()));
            }
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
