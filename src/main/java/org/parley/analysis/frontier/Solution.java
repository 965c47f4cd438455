package org.parley.analysis.frontier;

import java.util.List;

/** What a solution concept proposes. */
public sealed interface Solution {
    /** The points that the concept likes best, all alike to it, falling for the first party; at least one. */
    record Found(List<Point> points) implements Solution {
        public Found {
            points = List.copyOf(points);
        }
    }

    /** There is nothing to propose. */
    record None(Reason reason) implements Solution {}

    /** Why nothing is proposed. */
    enum Reason {
        /** No package leaves both parties what they have without one. */
        NO_PACKAGE_ACCEPTABLE_TO_BOTH,
        /** No acceptable package gives one of the parties more than it has without one, so that gains have no scale. */
        NO_GAIN_FOR_ONE
    }
}
