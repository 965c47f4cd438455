package org.parley.analysis.weight.region;

import java.util.List;

/** Statements on weights that cannot all hold. Criteria are named by their place, 0 and up. */
public sealed interface WeightConflict {
    /** A criterion must weigh more than it may. */
    record MinimumAboveMaximum(int criterion, double minimum, double maximum) implements WeightConflict {}

    /**
     * A criterion that is to weigh at least as much as another may not weigh what the other must.
     *
     * @param maximum of the one ranked higher
     * @param minimum of the one ranked lower
     */
    record OrderAgainstRanges(int higher, int lower, double maximum, double minimum) implements WeightConflict {}

    /**
     * The minimums leave no room.
     *
     * @param criteria whose minimums it takes
     * @param sum above 1, of what all criteria must weigh at least
     * @param throughOrder true when the minimums alone would leave room, but criteria ranked higher must weigh as much
     */
    record MinimumsAboveOne(List<Integer> criteria, double sum, boolean throughOrder) implements WeightConflict {
        public MinimumsAboveOne {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * The maximums do not reach the whole.
     *
     * @param criteria whose maximums it takes
     * @param sum below 1, of what all criteria may weigh at most
     * @param throughOrder true when the maximums alone would reach, but criteria ranked lower may weigh no more
     */
    record MaximumsBelowOne(List<Integer> criteria, double sum, boolean throughOrder) implements WeightConflict {
        public MaximumsBelowOne {
            criteria = List.copyOf(criteria);
        }
    }
}
