package org.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.ranking.Basis;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.CriticalWeight;
import org.parley.analysis.ranking.Dominated;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.ranking.ScenarioRanking;
import org.parley.analysis.ranking.Standing;
import org.parley.domain.deal.Sheet;
import org.parley.text.Numbers;
import org.parley.text.ScenarioNames;
import org.parley.text.Texts;

/** Who leads, for whom, and what would change it, for people to read in a terminal. */
final class RankingText {
    private final Texts texts = Texts.of("cli");
    private final Numbers numbers = Numbers.local();
    private final List<String> lines = new ArrayList<>();
    private final Ranking ranking;

    RankingText(Ranking ranking) {
        this.ranking = ranking;
    }

    List<String> lines() {
        Standing group = ranking.scored().group();
        Standing.Gap gap = group.gap();
        if (gap == Standing.Gap.NO_BIDS) {
            return lines;
        }
        if (gap != null) {
            say("cli.rank.gap." + gap);
            return lines;
        }
        order(group);
        groups();
        scenarios();
        critical();
        ranking.dominated().forEach(this::dominated);
        return lines;
    }

    private void order(Standing group) {
        String order = group.ranked().stream()
                .map(this::total)
                .collect(Collectors.joining(", "));
        String scenario = ranking.scored().scenario();
        say("cli.rank.order." + group.basis(), order, scenario == null ? "" : ScenarioNames.of(scenario));
        for (BidTotal total : group.totals()) {
            if (total.basis() != group.basis()) {
                say("cli.rank.unpriced", total.letter(), numbers.fixed(total.points(), 1));
            }
        }
    }

    /** A flag stands beside the total it went into. */
    private String total(BidTotal total) {
        String points = total.letter() + " " + numbers.fixed(total.points(), 1);
        return total.beyondWalkAway().isEmpty()
                ? points
                : texts.get("cli.rank.flagged", points, String.join(", ", total.beyondWalkAway()));
    }

    private void groups() {
        if (!ranking.weighted()) {
            say("cli.rank.unweighted");
            return;
        }
        var choices = new LinkedHashMap<String, List<String>>();
        ranking.scored().groups().forEach((group, standing) -> {
            if (!standing.winners().isEmpty()) {
                choices.computeIfAbsent(names(standing.winners()), _ -> new ArrayList<>()).add(group.name());
            }
        });
        say(
                "cli.rank.groups",
                choices.entrySet().stream()
                        .map(c -> texts.get("cli.rank.choice", names(c.getValue()), c.getKey()))
                        .collect(Collectors.joining("; ")),
                numbers.percent(ranking.robustness(), 0));
    }

    private void scenarios() {
        Map<String, String> winners = ranking.scenarios().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, s -> names(s.getValue().group().winners()), (a, _) -> a,
                        LinkedHashMap::new));
        long different = winners.values().stream().distinct().count();
        if (different > 1) {
            say("cli.rank.scenarios", winners.entrySet().stream()
                    .map(w -> w.getKey() + " " + w.getValue())
                    .collect(Collectors.joining(", ")));
        } else if (winners.size() > 1) {
            say("cli.rank.scenarios.same", winners.values().iterator().next());
        }
    }

    private void critical() {
        Standing group = ranking.scored().group();
        if (!group.weights().containsKey(Sheet.TCO)) {
            return;
        }
        String now = numbers.percent(group.weights().get(Sheet.TCO), 1);
        CriticalWeight critical = group.critical(Sheet.TCO);
        if (critical instanceof CriticalWeight.At at) {
            say(
                    at.weight() >= weight(group) ? "cli.rank.critical.above" : "cli.rank.critical.below",
                    at.winner(), numbers.percent(at.weight(), 1), now, at.second());
        } else if (critical.equals(new CriticalWeight.None(CriticalWeight.Why.WINNER_LEADS_ON_BOTH))) {
            say("cli.rank.critical.none", group.ranked().getFirst().letter());
        }
        ranking.quoted().filter(q -> q != ranking.scored()).ifPresent(this::criticalAsQuoted);
    }

    private void criticalAsQuoted(ScenarioRanking quoted) {
        if (quoted.group().critical(Sheet.TCO) instanceof CriticalWeight.At at) {
            say("cli.rank.critical.quoted", numbers.percent(at.weight(), 1), at.winner(), at.second());
        }
    }

    private void dominated(Dominated dominated) {
        say(
                dominated.basis() == Basis.WITH_PRICE ? "cli.rank.dominated" : "cli.rank.dominated.clauses",
                dominated.letter(), names(dominated.by()));
    }

    private static double weight(Standing standing) {
        return standing.weights().getOrDefault(Sheet.TCO, 0.0);
    }

    private String names(List<String> letters) {
        return String.join(", ", letters);
    }

    private void say(String key, @Nullable Object... args) {
        lines.add(texts.get(key, args));
    }
}
