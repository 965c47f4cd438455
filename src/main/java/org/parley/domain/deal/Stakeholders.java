package org.parley.domain.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;

/**
 * Who decides inside the client, and what each group wants.
 *
 * @param lambdas the say of each group at the table, 0 to 1 as typed; analyses normalise them to sum 1
 * @param rounds silent rounds of both sheets, in the order they were held
 * @param intervals per mechanism and group, what the group can accept
 */
public record Stakeholders(
        Map<GroupId, Double> lambdas,
        List<WeightRound> rounds,
        Map<String, Map<GroupId, Interval>> intervals) {
    public Stakeholders {
        lambdas = Ordered.map(lambdas);
        lambdas.forEach((group, lambda) -> Check.within(lambda, 0, 1, "weight of " + group));
        rounds = List.copyOf(rounds);
        var copy = new LinkedHashMap<String, Map<GroupId, Interval>>();
        intervals.forEach((mechanism, byGroup) -> copy.put(mechanism, Ordered.map(byGroup)));
        intervals = Ordered.map(copy);
    }

    /** Five groups of equal say who have not said anything yet. */
    public static Stakeholders equal() {
        var lambdas = new LinkedHashMap<GroupId, Double>();
        for (GroupId group : GroupId.values()) {
            lambdas.put(group, 1.0 / GroupId.values().length);
        }
        return new Stakeholders(lambdas, List.of(), Map.of());
    }

    public double lambda(GroupId group) {
        return lambdas.getOrDefault(group, 0.0);
    }

    /** The latest round of a sheet; an empty first round when none was held. */
    public WeightRound current(Sheet sheet) {
        return rounds.stream()
                .filter(r -> r.sheet() == sheet)
                .max(Comparator.comparingInt(WeightRound::number))
                .orElseGet(() -> new WeightRound(1, sheet, Map.of()));
    }

    /** The latest round that counts: not one that is hidden still. An empty first round when there is none. */
    public WeightRound counted(Sheet sheet) {
        return rounds.stream()
                .filter(r -> r.sheet() == sheet && !r.hidden())
                .max(Comparator.comparingInt(WeightRound::number))
                .orElseGet(() -> new WeightRound(1, sheet, Map.of()));
    }

    /** The rounds of a sheet that count or once counted, the first one first. */
    public List<WeightRound> revealed(Sheet sheet) {
        return rounds.stream()
                .filter(r -> r.sheet() == sheet && !r.hidden())
                .sorted(Comparator.comparingInt(WeightRound::number))
                .toList();
    }

    public @Nullable Interval interval(String mechanism, GroupId group) {
        return intervals.getOrDefault(mechanism, Map.of()).get(group);
    }

    public Stakeholders withLambda(GroupId group, double lambda) {
        return new Stakeholders(Ordered.with(lambdas, group, lambda), rounds, intervals);
    }

    /** Replaces the round of the same sheet and number, or adds it. */
    public Stakeholders withRound(WeightRound round) {
        var changed = new ArrayList<WeightRound>();
        boolean replaced = false;
        for (WeightRound each : rounds) {
            boolean same = each.sheet() == round.sheet() && each.number() == round.number();
            changed.add(same ? round : each);
            replaced |= same;
        }
        if (!replaced) {
            changed.add(round);
        }
        return new Stakeholders(lambdas, changed, intervals);
    }

    public Stakeholders withInterval(String mechanism, GroupId group, @Nullable Interval interval) {
        var byGroup = Ordered.with(intervals.getOrDefault(mechanism, Map.of()), group, interval);
        return new Stakeholders(
                lambdas, rounds, Ordered.with(intervals, mechanism, byGroup.isEmpty() ? null : byGroup));
    }
}
