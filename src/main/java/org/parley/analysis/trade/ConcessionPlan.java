package org.parley.analysis.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;

/**
 * How to give ground on a mechanism (SPEC 7): in steps that become smaller, so that they signal the limit.
 *
 * @param owner the accountable group
 * @param opening where to start; on a compatible mechanism the better of both openings, where it can end
 * @param floor where giving ends: our walk-away, or before it where the provider's quote or a group with a veto ends it
 * @param floorBy the group whose veto ends it before the walk-away, or null
 * @param quote what the provider offers already when that is where giving ends, or before our opening; else null
 * @param steps none when there is no room between opening and floor, and on a compatible mechanism
 * @param inReturn mechanism to ask for in return (see {@link Logrolling}), or null
 */
public record ConcessionPlan(
        String mechanism,
        GroupId owner,
        boolean compatible,
        double opening,
        double floor,
        @Nullable GroupId floorBy,
        @Nullable Double quote,
        List<ConcessionStep> steps,
        @Nullable String inReturn) {
    /** Shares of the way that the rounds give, as a common pattern (SPEC 7, own judgement). */
    public static final List<Double> PATTERN = List.of(0.5, 0.3, 0.15, 0.05);

    public ConcessionPlan {
        steps = List.copyOf(steps);
    }
}
