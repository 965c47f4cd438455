package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.frontier.Ratio;
import org.parley.analysis.trade.TermOption.Origin;
import org.parley.analysis.value.ValueModel;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;

/**
 * The positions on one mechanism that both sides could accept: the distinct ones among our four steps, the provider's
 * estimated limit and its quote, within our walk-away and within that limit (SPEC 7).
 */
record TableOptions(Mechanism mechanism, Ladder ladder, ProviderSide side) {
    /** The way the provider likes the number to go; on a compatible mechanism it is ours (SPEC 0). */
    Direction providerWants() {
        boolean up = mechanism.direction() == Direction.UP;
        return up == mechanism.compatible() ? Direction.UP : Direction.DOWN;
    }

    /** True when the provider's first ask is worse for it than its limit. */
    boolean contradictory() {
        return providerWants().better(side.limit(), side.opening());
    }

    boolean withinWalkAway(double x) {
        return !ValueModel.beyondWalkAway(ladder, mechanism.direction(), x);
    }

    boolean withinLimit(double x) {
        return !providerWants().better(side.limit(), x);
    }

    Ratio client(double x) {
        return ExactValues.client(ladder, mechanism.direction(), x);
    }

    /** 0 beyond the limit. */
    Ratio provider(double x) {
        return withinLimit(x)
                ? ExactValues.provider(side.opening(), side.limit(), providerWants(), x)
                : Ratio.ZERO;
    }

    /** Best for us first; empty when there is no common ground. */
    List<TermOption> all(@Nullable Double quote, @Nullable Double locked) {
        Comparator<Double> rising = Comparator.naturalOrder();
        var origins = new TreeMap<Double, Set<Origin>>(
                mechanism.direction() == Direction.UP ? rising.reversed() : rising);
        if (locked != null) {
            add(origins, locked, Origin.LOCKED);
        } else {
            add(origins, ladder.at(LadderStep.OPEN), Origin.OPEN);
            add(origins, ladder.at(LadderStep.TARGET), Origin.TARGET);
            add(origins, ladder.at(LadderStep.FALLBACK), Origin.FALLBACK);
            add(origins, ladder.at(LadderStep.WALK_AWAY), Origin.WALK_AWAY);
            add(origins, side.limit(), Origin.PROVIDER_LIMIT);
            if (quote != null) {
                add(origins, quote, Origin.QUOTE);
            }
        }
        var options = new ArrayList<TermOption>();
        origins.forEach((x, from) -> options.add(
                new TermOption(x, client(x).toDouble(), provider(x).toDouble(), from)));
        return List.copyOf(options);
    }

    private void add(Map<Double, Set<Origin>> origins, double x, Origin origin) {
        if (Double.isFinite(x) && withinWalkAway(x) && withinLimit(x)) {
            // 0.0 + x turns -0.0 into 0.0, which is the same position.
            origins.computeIfAbsent(0.0 + x, k -> EnumSet.noneOf(Origin.class)).add(origin);
        }
    }
}
