package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analysis.ranking.Basis;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.CriticalWeight;
import org.parley.analysis.ranking.Dominated;
import org.parley.analysis.ranking.ScenarioRanking;
import org.parley.analysis.ranking.Standing;
import org.parley.analysis.weight.ScoringWeights;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.exchange.report.BreakEvenWords;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** What the ranking says, in sentences. */
final class Finding {
    private static final Texts TEXT = Texts.of("rank");
    private static final int MOST_CODES = 6;
    /** Besides the total cost, so many of the weights that have to move least. */
    private static final int NEAREST = 2;
    private static final int MOST_BREAK_EVENS = 3;

    private final Look look;
    private final Deal deal;
    private final Catalog catalog;
    private final Standing standing;

    /** How a sentence is marked. */
    enum Mark {
        GOOD,
        WARNING,
        PLAIN
    }

    /** @param key names the kind of sentence */
    record Line(String key, Mark mark, String text) {}

    private Finding(Look look) {
        this.look = look;
        this.deal = look.deal();
        this.catalog = look.analysis().terms().catalog();
        this.standing = look.standing();
    }

    static String headline(Look look) {
        return new Finding(look).headline(look.standing());
    }

    /** The headline of other weights, with the same bids. */
    static String headline(Look look, Standing standing) {
        return new Finding(look).headline(standing);
    }

    static List<Line> lines(Look look) {
        return new Finding(look).lines();
    }

    private String headline(Standing by) {
        if (by.gap() != null) {
            return TEXT.get("finding.gap." + by.gap());
        }
        List<BidTotal> ranked = by.ranked();
        BidTotal first = ranked.getFirst();
        if (ranked.size() == 1) {
            return TEXT.get("finding.alone", bid(first.letter()), Words.points(first.points()));
        }
        List<String> winners = by.winners();
        if (winners.size() > 1) {
            return TEXT.get(
                    "finding.tie",
                    Words.list(winners.stream().map(this::bid).toList()),
                    Words.points(first.points()));
        }
        BidTotal second = ranked.get(1);
        return TEXT.get(
                "finding.leads",
                bid(first.letter()),
                Words.points(first.points()),
                Words.points(first.points() - second.points()),
                bid(second.letter()));
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        if (standing.gap() != null) {
            return lines;
        }
        basis(lines);
        standing.winners().stream().limit(2).forEach(w -> flags(w, lines));
        if (standing.ranked().size() > 1) {
            dominated(lines);
            groups(lines);
            weights(lines);
            scenarios(lines);
            breakEvens(lines);
        }
        return lines;
    }

    private void basis(List<Line> lines) {
        if (standing.basis() == Basis.CLAUSES_ONLY) {
            lines.add(new Line("basis", Mark.WARNING, TEXT.get("finding.clausesOnly")));
        } else if (standing.basis() == Basis.PRICE_IS_NO_CRITERION) {
            lines.add(new Line("basis", Mark.PLAIN, TEXT.get("finding.noPriceCriterion")));
        }
        List<String> unpriced = standing.totals().stream()
                .filter(t -> t.basis() != standing.basis())
                .map(t -> bid(t.letter()))
                .toList();
        if (!unpriced.isEmpty()) {
            lines.add(new Line("unpriced", Mark.WARNING, TEXT.get("finding.unpriced", Words.list(unpriced))));
        }
        if (!look.ranking().weighted()) {
            lines.add(new Line("unweighted", Mark.WARNING, TEXT.get("finding.unweighted")));
        }
    }

    private void flags(String letter, List<Line> lines) {
        BidTotal bid = standing.total(letter).orElseThrow();
        List<String> beyond = List.copyOf(bid.beyondWalkAway());
        List<String> open = List.copyOf(bid.notAnswered());
        if (!beyond.isEmpty()) {
            lines.add(new Line("beyond", Mark.WARNING, TEXT.get(
                    "finding.beyond", letter, beyond.size(), Words.some(beyond, MOST_CODES))));
        }
        if (!open.isEmpty()) {
            lines.add(new Line("open", Mark.WARNING, TEXT.get(
                    "finding.open", letter, open.size(), Words.some(open, MOST_CODES))));
        }
        if (beyond.isEmpty() && open.isEmpty()) {
            lines.add(new Line("clean", Mark.GOOD, TEXT.get(
                    "finding.clean", letter, deal.selection().asked().size())));
        }
    }

    private void dominated(List<Line> lines) {
        for (Dominated d : look.ranking().dominated()) {
            lines.add(new Line("dominated", Mark.PLAIN, TEXT.get(
                    "finding.dominated." + d.basis(),
                    Words.list(d.by()),
                    d.letter(),
                    ScoringWeights.scored(look.analysis().terms()).size(),
                    d.by().size())));
        }
    }

    private void groups(List<Line> lines) {
        if (look.group() != null || look.scenario().groups().size() < 2) {
            return;
        }
        List<GroupId> agreeing = look.scenario().agreeing();
        if (agreeing.size() == look.scenario().groups().size()) {
            lines.add(new Line("groups", Mark.GOOD, TEXT.get("finding.groups.agree", agreeing.size())));
            return;
        }
        String choices = dissent();
        Double robustness = look.ranking().robustness();
        lines.add(new Line("groups", Mark.WARNING, look.isTheDeals() && robustness != null
                ? TEXT.get("finding.groups.say", choices, Numbers.local().percent(robustness, 0))
                : TEXT.get("finding.groups", choices)));
    }

    /** What groups would choose that do not agree with the winner of all together; empty when there are none. */
    static String dissent(Look look) {
        return new Finding(look).dissent();
    }

    private String dissent() {
        List<GroupId> agreeing = look.scenario().agreeing();
        var others = new LinkedHashMap<String, List<String>>();
        look.scenario().groups().forEach((group, own) -> {
            if (!agreeing.contains(group)) {
                others.computeIfAbsent(Words.list(own.winners()), _ -> new ArrayList<>())
                        .add(Words.group(catalog, group));
            }
        });
        return others.entrySet().stream()
                .map(o -> TEXT.get("finding.groups.choose", names(o.getValue()), o.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** A name may hold an 'and' of its own. */
    private static String names(List<String> groups) {
        boolean own = groups.size() > 1 && groups.stream().anyMatch(g -> g.contains(TEXT.get("and.word")));
        return Words.list(own ? groups.stream().map(g -> TEXT.get("group.quoted", g)).toList() : groups);
    }

    private void weights(List<Line> lines) {
        if (standing.weights().containsKey(Sheet.TCO)) {
            lines.add(switch (standing.critical(Sheet.TCO)) {
                case CriticalWeight.At at -> new Line("critical", Mark.PLAIN, critical(Sheet.TCO, at));
                case CriticalWeight.None none -> new Line(
                        "critical", Mark.PLAIN, TEXT.get("finding.critical." + none.why()));
            });
        }
        List<Map.Entry<String, CriticalWeight.At>> others = standing.weights().keySet().stream()
                .filter(c -> !c.equals(Sheet.TCO))
                .flatMap(c -> standing.critical(c) instanceof CriticalWeight.At at
                        ? Stream.of(Map.entry(c, at))
                        : Stream.empty())
                .sorted(Comparator.comparingDouble(this::distance))
                .toList();
        others.stream().limit(NEAREST).forEach(e -> lines.add(
                new Line("critical-" + e.getKey(), Mark.PLAIN, critical(e.getKey(), e.getValue()))));
        if (others.size() > NEAREST) {
            lines.add(new Line(
                    "critical-more", Mark.PLAIN, TEXT.get("finding.critical.more", others.size() - NEAREST)));
        }
        quoted().ifPresent(at -> lines.add(new Line("quoted", Mark.PLAIN, TEXT.get(
                "finding.quoted", Words.percent(at.weight()), at.second()))));
    }

    /** The critical weight of the total cost if the quoted volumes are believed, where the page shows the other one. */
    private Optional<CriticalWeight.At> quoted() {
        ScenarioRanking other = look.ranking().quoted().orElse(look.scenario());
        return look.isTheDeals()
                && other != look.scenario()
                && other.group().critical(Sheet.TCO) instanceof CriticalWeight.At at
                        ? Optional.of(at)
                        : Optional.empty();
    }

    private double distance(Map.Entry<String, CriticalWeight.At> critical) {
        return Math.abs(critical.getValue().weight() - weight(critical.getKey()));
    }

    private String critical(String criterion, CriticalWeight.At at) {
        double now = weight(criterion);
        return TEXT.get(
                at.weight() >= now ? "finding.critical.above" : "finding.critical.below",
                at.second(),
                Words.named(catalog, criterion),
                Words.percent(at.weight()),
                Words.percent(now));
    }

    private double weight(String criterion) {
        return standing.weights().getOrDefault(criterion, 0.0);
    }

    private void scenarios(List<Line> lines) {
        Map<String, ScenarioRanking> all = look.ranking().scenarios();
        if (all.size() < 2) {
            return;
        }
        var others = new LinkedHashMap<String, List<String>>();
        for (ScenarioRanking each : all.values()) {
            Standing seen = Look.at(look.analysis(), each.scenario(), look.group()).standing();
            if (seen.gap() == null && !seen.winners().equals(standing.winners())) {
                others.computeIfAbsent(Words.list(seen.winners()), _ -> new ArrayList<>())
                        .add(Words.scenario(each.scenario()));
            }
        }
        if (others.isEmpty()) {
            lines.add(new Line("scenarios", Mark.GOOD, TEXT.get(
                    "finding.scenarios.same", Words.list(standing.winners()), all.size())));
            return;
        }
        others.forEach((winner, where) -> lines.add(new Line("scenarios", Mark.WARNING, TEXT.get(
                "finding.scenarios.other", winner, Words.list(where)))));
    }

    /** Between the leaders and the others, where the volume decides which is cheaper. */
    private void breakEvens(List<Line> lines) {
        look.analysis().pricing().breakEvens().stream()
                .filter(b -> !b.contacts().isEmpty())
                .filter(b -> standing.winners().contains(b.first()) || standing.winners().contains(b.second()))
                .limit(MOST_BREAK_EVENS)
                .forEach(b -> lines.add(new Line(
                        "break-" + b.first() + "-" + b.second(), Mark.PLAIN,
                        BreakEvenWords.of(b, UnaryOperator.identity()))));
    }

    private String bid(String letter) {
        return Words.bid(deal, letter);
    }
}
