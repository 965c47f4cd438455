package org.parley.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.ranking.Basis;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.CriticalWeight;
import org.parley.analysis.ranking.Dominated;
import org.parley.analysis.ranking.QualityPrice;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.ranking.RelativePricing;
import org.parley.analysis.ranking.ScenarioRanking;
import org.parley.analysis.ranking.Standing;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Sheet;
import org.parley.text.Numbers;
import org.parley.text.ScenarioNames;
import org.parley.text.Texts;

/** Who leads, for whom, and what would change it, in sentences. */
public final class RankingWords {
    private final Texts texts = Texts.of("ranking");
    private final Numbers numbers = Numbers.local();
    private final List<String> lines = new ArrayList<>();
    private final Ranking ranking;
    private final String moneyUnit;

    public RankingWords(DealAnalysis analysis) {
        this.ranking = analysis.ranking();
        this.moneyUnit = analysis.terms().deal().profile().moneyUnit();
    }

    /** The order of the bids first; nothing when there are no bids. */
    public List<String> lines() {
        Standing group = ranking.scored().group();
        Standing.Gap gap = group.gap();
        if (gap == null) {
            order(group);
            groups();
            scenarios();
            critical();
            quality();
            ranking.dominated().forEach(this::dominated);
            ranking.relativePricing().forEach(this::trap);
        } else if (gap != Standing.Gap.NO_BIDS) {
            say("gap." + gap);
        }
        return List.copyOf(lines);
    }

    private void order(Standing group) {
        String order = group.ranked().stream()
                .map(this::total)
                .collect(Collectors.joining(", "));
        String scenario = ranking.scored().scenario();
        say("order." + group.basis(), order, scenario == null ? "" : ScenarioNames.of(scenario));
        for (BidTotal total : group.totals()) {
            if (total.basis() != group.basis()) {
                say("unpriced", total.letter(), numbers.fixed(total.points(), 1));
            }
        }
    }

    /** A flag stands beside the total it went into. */
    private String total(BidTotal total) {
        String points = total.letter() + " " + numbers.fixed(total.points(), 1);
        return total.beyondWalkAway().isEmpty()
                ? points
                : texts.get("flagged", points, String.join(", ", total.beyondWalkAway()));
    }

    private void groups() {
        if (!ranking.weighted()) {
            say("unweighted");
            return;
        }
        var choices = new LinkedHashMap<String, List<String>>();
        ranking.scored().groups().forEach((group, standing) -> {
            if (!standing.winners().isEmpty()) {
                choices.computeIfAbsent(names(standing.winners()), _ -> new ArrayList<>()).add(group.name());
            }
        });
        say(
                "groups",
                choices.entrySet().stream()
                        .map(c -> texts.get("choice", names(c.getValue()), c.getKey()))
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
            say("scenarios", winners.entrySet().stream()
                    .map(w -> w.getKey() + " " + w.getValue())
                    .collect(Collectors.joining(", ")));
        } else if (winners.size() > 1) {
            say("scenarios.same", winners.values().iterator().next());
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
                    at.weight() >= weight(group) ? "critical.above" : "critical.below",
                    at.winner(), numbers.percent(at.weight(), 1), now, at.second());
        } else if (critical.equals(new CriticalWeight.None(CriticalWeight.Why.WINNER_LEADS_ON_BOTH))) {
            say("critical.none", group.ranked().getFirst().letter());
        }
        ranking.quoted().filter(q -> q != ranking.scored()).ifPresent(this::criticalAsQuoted);
    }

    private void criticalAsQuoted(ScenarioRanking quoted) {
        if (quoted.group().critical(Sheet.TCO) instanceof CriticalWeight.At at) {
            say("critical.quoted", numbers.percent(at.weight(), 1), at.winner(), at.second());
        }
    }

    private void dominated(Dominated dominated) {
        say(
                dominated.basis() == Basis.WITH_PRICE ? "dominated" : "dominated.clauses",
                dominated.letter(), names(dominated.by()));
    }

    /** What quality is worth, and what the best bid asks for it. */
    private void quality() {
        QualityPrice price = ranking.qualityPrice();
        if (price == null) {
            return;
        }
        String worth = money(price.perPoint(), price.of());
        QualityPrice.Choice choice = price.choice();
        Optional<Double> paid = choice == null ? Optional.empty() : choice.paidPerPoint();
        if (choice != null && paid.isPresent()) {
            say("quality.paid", worth, choice.winner(), money(paid.get(), price.of()), choice.second());
        } else {
            say("quality", worth);
        }
    }

    private String money(double amount, TcoAnchors.Of of) {
        int decimals = Math.clamp(2 - (long) Math.floor(Math.log10(Math.max(Math.abs(amount), 1e-9))), 0, 9);
        String text = numbers.fixed(amount, decimals);
        return texts.get(of == TcoAnchors.Of.TOTAL ? "money" : "money.contact", moneyUnit, text);
    }

    /** Why prices are not scored against each other. */
    private void trap(RelativePricing relative) {
        for (String leaver : relative.reversedBy()) {
            RelativePricing.Outcome without = Objects.requireNonNull(relative.without().get(leaver));
            say(
                    "trap", texts.get("formula." + relative.formula()), names(relative.all().winners()), leaver,
                    names(without.winners()));
        }
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
