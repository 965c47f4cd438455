package org.parley.ui.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;

/**
 * What to give, what to ask for, and in which steps.
 *
 * @param items every issue on the table, what costs us least per gain of theirs first
 * @param pairs what to give for what
 * @param plans per issue, in the table's order
 * @param floor the counterpart's total with everything at our walk-away; null while bids are not ranked
 * @param belowBatna that total is below the alternative's
 */
record Trades(List<Item> items, List<Pair> pairs, List<Plan> plans, @Nullable Double floor, boolean belowBatna) {
    Trades {
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
        plans = List.copyOf(plans);
    }

    /** What to do with an issue. */
    enum Role {
        GIVE,
        HOLD,
        ASK
    }

    /** @param ratio our share of importance by theirs; null when it does not matter to them */
    record Item(String mechanism, Role role, @Nullable Double ratio, Shares shares) {}

    /** @param perPoint points that the other side gains per point that we give */
    record Pair(String give, String ask, @Nullable Double perPoint, boolean usual) {}

    /**
     * @param steps positions from the first ask to the floor, in the mechanism's unit
     * @param owner who decides
     * @param veto where that group stops us before the floor; null when it does not
     * @param asks what to ask for in return
     */
    record Plan(String mechanism, List<Double> steps, GroupId owner, @Nullable Double veto, List<String> asks) {
        Plan {
            steps = List.copyOf(steps);
            asks = List.copyOf(asks);
        }
    }
}
