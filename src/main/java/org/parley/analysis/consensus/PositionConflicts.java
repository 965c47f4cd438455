package org.parley.analysis.consensus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Stakeholders;

/** Finds groups that cannot both be satisfied (SPEC 4.3). */
public final class PositionConflicts {
    private PositionConflicts() {}

    /**
     * Every pair without overlap, by catalogue order, then group order; touching intervals overlap. It does not matter
     * whether the mechanism is drafted.
     */
    public static List<PositionConflict> of(DealTerms terms) {
        var conflicts = new ArrayList<PositionConflict>();
        for (Mechanism mechanism : terms.catalog().mechanisms()) {
            if (terms.deal().stakeholders().intervals().containsKey(mechanism.id())) {
                pairs(terms, mechanism, conflicts);
            }
        }
        return List.copyOf(conflicts);
    }

    private static void pairs(DealTerms terms, Mechanism mechanism, List<PositionConflict> conflicts) {
        Stakeholders stakeholders = terms.deal().stakeholders();
        for (GroupId a : GroupId.values()) {
            for (GroupId b : GroupId.values()) {
                if (a.compareTo(b) < 0) {
                    double gap = gap(interval(stakeholders, mechanism, a), interval(stakeholders, mechanism, b));
                    if (gap > 0) {
                        double range = terms.ladder(mechanism).range();
                        Double percent = range == 0 ? null : 100 * gap / range;
                        conflicts.add(new PositionConflict(mechanism.id(), a, b, gap, percent));
                    }
                }
            }
        }
    }

    private static @Nullable Interval interval(Stakeholders stakeholders, Mechanism mechanism, GroupId group) {
        boolean seated = stakeholders.lambdas().containsKey(group);
        return seated ? stakeholders.interval(mechanism.id(), group) : null;
    }

    private static double gap(@Nullable Interval a, @Nullable Interval b) {
        return a == null || b == null ? 0 : Math.max(a.min(), b.min()) - Math.min(a.max(), b.max());
    }
}
