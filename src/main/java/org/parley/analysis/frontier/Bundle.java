package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.Comparator;

/** A package: one option per issue, and what that is worth. */
public final class Bundle {
    /** Issue by issue, the earlier option first. */
    static final Comparator<Bundle> BY_CHOICE = (x, y) -> Arrays.compare(x.choice, y.choice);

    private final Point worth;
    private final int[] choice;

    Bundle(Point worth, int[] choice) {
        this.worth = worth;
        this.choice = choice.clone();
    }

    public Point worth() {
        return worth;
    }

    /** One option per issue. */
    public int[] choice() {
        return choice.clone();
    }
}
