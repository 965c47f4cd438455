package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;
import org.parley.domain.deal.WeightRound;

/** The groups of a deal file. */
final class StakeholdersWriter {
    private StakeholdersWriter() {}

    static void write(ObjectNode root, Stakeholders stakeholders) {
        var groups = root.putArray("groups");
        stakeholders.lambdas().forEach((group, lambda) -> Nodes.put(
                groups.addObject().put("id", group.name()), "lambda", lambda));
        rounds(root, stakeholders.rounds());
        ObjectNode intervals = root.putObject("groupIntervals");
        stakeholders.intervals().forEach((mechanism, byGroup) -> {
            ObjectNode node = intervals.putObject(mechanism);
            byGroup.forEach(
                    (group, interval) -> Nodes.numbers(node, group.name(), List.of(interval.min(), interval.max())));
        });
    }

    /** First rounds have short names of their own as long as they lead the list. */
    private static void rounds(ObjectNode root, List<WeightRound> rounds) {
        int next = 0;
        if (leads(rounds, next, Sheet.CRITERIA)) {
            points(root.putObject("points"), rounds.get(next++));
        }
        if (leads(rounds, next, Sheet.OUTCOMES)) {
            points(root.putObject("outcomePoints"), rounds.get(next++));
        }
        if (next < rounds.size()) {
            var further = root.putArray("rounds");
            rounds.subList(next, rounds.size()).forEach(round -> {
                ObjectNode node = further.addObject().put("round", round.number());
                node.put("sheet", round.sheet().name().toLowerCase(Locale.ROOT));
                points(node.putObject("points"), round);
                more(node, round);
            });
        }
    }

    private static boolean leads(List<WeightRound> rounds, int at, Sheet sheet) {
        return rounds.size() > at && rounds.get(at).number() == 1 && rounds.get(at).sheet() == sheet
                && plain(rounds.get(at));
    }

    private static boolean plain(WeightRound round) {
        return round.equals(new WeightRound(round.number(), round.sheet(), round.points()));
    }

    /** What only rounds with a stage, other ballots or reasons have. */
    private static void more(ObjectNode node, WeightRound round) {
        if (plain(round)) {
            return;
        }
        node.put("stage", round.stage().name().toLowerCase(Locale.ROOT));
        ObjectNode ballots = node.putObject("ballots");
        round.ballots().forEach((group, ballot) -> ballot(ballots.putObject(group.name()), ballot));
        ObjectNode reasons = node.putObject("reasons");
        round.reasons().forEach((group, byItem) -> {
            ObjectNode said = reasons.putObject(group.name());
            byItem.forEach(said::put);
        });
    }

    private static void ballot(ObjectNode node, Ballot ballot) {
        switch (ballot) {
            case Ballot.Ranking ranking -> {
                ObjectNode ranks = node.putObject("ranks");
                ranking.ranks().forEach(ranks::put);
            }
            case Ballot.Pairwise pairwise -> {
                var pairs = node.putArray("pairs");
                pairwise.judgements().forEach((pair, times) -> Nodes.put(
                        pairs.addObject().put("first", pair.first()).put("second", pair.second()), "times", times));
            }
        }
    }

    private static void points(ObjectNode node, WeightRound round) {
        round.points().forEach((group, byItem) -> {
            ObjectNode items = node.putObject(group.name());
            byItem.forEach((item, value) -> Nodes.put(items, item, value));
        });
    }
}
