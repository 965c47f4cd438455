package org.parley.analysis.consensus;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Stakeholders;

/** What all groups at the table can accept on a mechanism. */
public final class CommonGround {
    private CommonGround() {}

    /** Null when fewer than two groups have said what they accept, and when they cannot all be satisfied. */
    public static @Nullable Interval of(Stakeholders stakeholders, String mechanism) {
        Map<GroupId, Interval> byGroup = stakeholders.intervals().getOrDefault(mechanism, Map.of());
        var seated = new ArrayList<Interval>();
        byGroup.forEach((group, interval) -> {
            if (stakeholders.lambdas().containsKey(group)) {
                seated.add(interval);
            }
        });
        double min = seated.stream().mapToDouble(Interval::min).max().orElse(0);
        double max = seated.stream().mapToDouble(Interval::max).min().orElse(0);
        return seated.size() < 2 || min > max ? null : new Interval(min, max);
    }
}
