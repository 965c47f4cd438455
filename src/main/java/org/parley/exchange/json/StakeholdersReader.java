package org.parley.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;
import org.parley.domain.deal.WeightRound;

/** The groups of a deal file: their say, their points and what they can accept. */
record StakeholdersReader(Known known) {
    Stakeholders read(Field f) {
        return new Stakeholders(lambdas(f.at("groups")), rounds(f), intervals(f.at("groupIntervals")));
    }

    private static Map<GroupId, Double> lambdas(Field groups) {
        var lambdas = new LinkedHashMap<GroupId, Double>();
        groups.items().forEach(g -> {
            GroupId id = g.at("id").oneOf(GroupId.class);
            if (lambdas.put(id, g.at("lambda").within(0, 1)) != null) {
                throw groups.problem("holds " + id + " twice");
            }
        });
        return lambdas;
    }

    private List<WeightRound> rounds(Field f) {
        var rounds = new ArrayList<WeightRound>();
        if (f.at("points").exists()) {
            rounds.add(round(1, Sheet.CRITERIA, f.at("points")));
        }
        if (f.at("outcomePoints").exists()) {
            rounds.add(round(1, Sheet.OUTCOMES, f.at("outcomePoints")));
        }
        f.at("rounds").itemsOrNone().forEach(r -> rounds.add(whole(r)));
        return rounds;
    }

    private WeightRound whole(Field r) {
        Sheet sheet = r.at("sheet").oneOf(Sheet.class);
        WeightRound plain = round(r.at("round").whole(), sheet, r.at("points"));
        Field stage = r.at("stage");
        Map<GroupId, Ballot> ballots = r.at("ballots").exists()
                ? r.at("ballots").members(GroupId.class, b -> ballot(sheet, b))
                : Map.of();
        Map<GroupId, Map<String, String>> reasons = r.at("reasons").exists()
                ? r.at("reasons").members(GroupId.class, said -> reasons(sheet, said))
                : Map.of();
        return r.make(() -> new WeightRound(
                plain.number(), sheet, plain.points(), ballots, reasons,
                stage.exists() ? stage.oneOf(WeightRound.Stage.class) : WeightRound.Stage.OPEN));
    }

    private Ballot ballot(Sheet sheet, Field f) {
        if (f.at("ranks").exists()) {
            var ranks = new LinkedHashMap<String, Integer>();
            f.at("ranks").members().forEach((item, rank) -> {
                checkItem(sheet, item, rank);
                ranks.put(item, rank.whole());
            });
            return f.make(() -> new Ballot.Ranking(ranks));
        }
        var judgements = new LinkedHashMap<Ballot.Pair, Double>();
        f.at("pairs").items().forEach(p -> {
            var pair = new Ballot.Pair(p.at("first").text(), p.at("second").text());
            checkItem(sheet, pair.first(), p.at("first"));
            checkItem(sheet, pair.second(), p.at("second"));
            judgements.put(pair, p.at("times").number());
        });
        return f.make(() -> new Ballot.Pairwise(judgements));
    }

    private Map<String, String> reasons(Sheet sheet, Field f) {
        var reasons = new LinkedHashMap<String, String>();
        f.members().forEach((item, reason) -> {
            checkItem(sheet, item, reason);
            reasons.put(item, reason.text());
        });
        return reasons;
    }

    private WeightRound round(int number, Sheet sheet, Field points) {
        Map<GroupId, Map<String, Double>> byGroup = points.members(GroupId.class, group -> {
            var byItem = new LinkedHashMap<String, Double>();
            group.members().forEach((item, value) -> {
                checkItem(sheet, item, group);
                if (value.exists()) {
                    byItem.put(item, value.within(0, 100));
                }
            });
            return byItem;
        });
        return points.make(() -> new WeightRound(number, sheet, byGroup));
    }

    private void checkItem(Sheet sheet, String item, Field where) {
        if (sheet == Sheet.OUTCOMES) {
            where.oneOf(OutcomeId.class, item);
        } else if (!item.equals(Sheet.TCO)) {
            known.coreFamily(item, where);
        }
    }

    private Map<String, Map<GroupId, Interval>> intervals(Field f) {
        var intervals = new LinkedHashMap<String, Map<GroupId, Interval>>();
        f.membersOrNone().forEach((mechanism, byGroup) -> intervals.put(
                known.mechanism(mechanism, f).id(),
                byGroup.members(GroupId.class, StakeholdersReader::interval)));
        return intervals;
    }

    private static Interval interval(Field f) {
        List<Field> ends = f.items();
        if (ends.size() != 2) {
            throw f.problem("must hold two numbers, [smallest, largest], not " + ends.size());
        }
        return f.make(
                () -> new Interval(ends.get(0).number(), ends.get(1).number()));
    }
}
