package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.rules.Vetoes;
import org.parley.analysis.value.ValueModel;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;

/** Plans concessions (SPEC 7). */
public final class Concessions {
    private final DealTerms terms;
    private final Mechanism mechanism;
    private final Ladder ladder;

    private Concessions(DealTerms terms, Mechanism mechanism) {
        this.terms = terms;
        this.mechanism = mechanism;
        this.ladder = terms.ladder(mechanism);
    }

    /**
     * @param counterpart letter of the provider, whose opening counts on a compatible mechanism
     * @param pattern shares of the way that the rounds give, each above 0, sum 1 at most; see
     *     {@link ConcessionPlan#PATTERN}
     * @param trades where the mechanism's return is looked up
     */
    public static ConcessionPlan plan(
            DealTerms terms, Mechanism mechanism, String counterpart, List<Double> pattern, List<Trade> trades) {
        double sum = pattern.stream().mapToDouble(p -> p).sum();
        if (pattern.isEmpty() || pattern.stream().anyMatch(p -> !(p > 0)) || !(sum <= 1 + 1e-9)) {
            throw new InvalidValueException("concession pattern", "must be shares above 0 that sum to 1 at most");
        }
        String inReturn = trades.stream()
                .filter(t -> t.offer().mechanism().equals(mechanism.id()))
                .map(t -> t.ask().mechanism())
                .findFirst()
                .orElse(null);
        var plan = new Concessions(terms, mechanism);
        return mechanism.compatible()
                ? plan.agreeing(ProviderSide.of(terms, mechanism, counterpart))
                : plan.conceding(pattern, inReturn, quote(terms, mechanism, counterpart));
    }

    private ConcessionPlan agreeing(ProviderSide side) {
        Direction direction = mechanism.direction();
        double best = direction.better(side.opening(), ladder.open()) ? side.opening() : ladder.open();
        return new ConcessionPlan(mechanism.id(), mechanism.accountable(), true, best, best, null, null, List.of(),
                null);
    }

    private static @Nullable Double quote(DealTerms terms, Mechanism mechanism, String counterpart) {
        return terms.deal().bid(counterpart).map(b -> b.value(mechanism.id())).orElse(null);
    }

    /** Whoever offers more than our last step would be asked to take it back. */
    private ConcessionPlan conceding(List<Double> pattern, @Nullable String inReturn, @Nullable Double quote) {
        Direction direction = mechanism.direction();
        GroupId floorBy = floorBy();
        double floor = floorBy == null ? ladder.walkAway() : worstFor(floorBy);
        Double offered = quote == null || direction.better(floor, quote) ? null : quote;
        if (offered != null && direction.better(offered, floor)) {
            floor = direction.better(offered, ladder.open()) ? ladder.open() : offered;
            floorBy = null;
        }
        boolean room = direction.better(ladder.open(), floor);
        return new ConcessionPlan(
                mechanism.id(), mechanism.accountable(), false, ladder.open(), floor, floorBy, offered,
                room ? steps(pattern, floor) : List.of(), inReturn);
    }

    private List<ConcessionStep> steps(List<Double> pattern, double floor) {
        var steps = new ArrayList<ConcessionStep>();
        double given = 0;
        double last = ladder.open();
        for (int i = 0; i < pattern.size(); i++) {
            given = Math.min(1, given + pattern.get(i));
            double term = given >= 1 - 1e-9 ? floor : whole(ladder.open() + given * (floor - ladder.open()));
            if (term != last) {
                double value = ValueModel.value(ladder, mechanism.direction(), term);
                steps.add(new ConcessionStep(i + 1, term, given, value, vetoes(term)));
                last = term;
            }
        }
        return steps;
    }

    /** A ladder in whole numbers is given in whole numbers; between two of them the better one for us is given first. */
    private double whole(double term) {
        boolean fractions = Arrays.stream(LadderStep.values()).anyMatch(s -> ladder.at(s) != Math.rint(ladder.at(s)));
        if (fractions) {
            return term;
        }
        return mechanism.direction() == Direction.UP ? Math.ceil(term) : Math.floor(term);
    }

    /** The group with a veto that stops first on the way down, if before our walk-away. */
    private @Nullable GroupId floorBy() {
        GroupId first = null;
        double floor = ladder.walkAway();
        for (GroupId group : GroupId.values()) {
            if (interval(group) != null && mechanism.direction().better(worstFor(group), floor)) {
                first = group;
                floor = worstFor(group);
            }
        }
        return first;
    }

    private double worstFor(GroupId group) {
        Interval interval = interval(group);
        if (interval == null) {
            return ladder.walkAway();
        }
        return mechanism.direction() == Direction.UP ? interval.min() : interval.max();
    }

    private List<GroupId> vetoes(double term) {
        return Arrays.stream(GroupId.values())
                .filter(g -> {
                    Interval interval = interval(g);
                    return interval != null && !interval.contains(term);
                })
                .toList();
    }

    /** What a group with a veto accepts; null without a veto. */
    private @Nullable Interval interval(GroupId group) {
        return Vetoes.hasVeto(mechanism, group)
                ? terms.deal().stakeholders().interval(mechanism.id(), group)
                : null;
    }
}
