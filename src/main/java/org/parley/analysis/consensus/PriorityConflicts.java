package org.parley.analysis.consensus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.PriorityConflict.Level;
import org.parley.analysis.number.Computed;

/** Items that two groups weigh and rank too differently (SPEC 4.3). */
final class PriorityConflicts {
    private static final double LOW = 0.6;
    private static final double MEDIUM = 1.0;
    private static final double HIGH = 1.5;
    private static final double LARGER_WEIGHT = 1.2;

    private PriorityConflicts() {}

    static List<PriorityConflict> of(List<String> items, List<Vote> votes) {
        var conflicts = new ArrayList<PriorityConflict>();
        for (int j = 0; j < items.size(); j++) {
            PriorityConflict widest = widest(items.get(j), j, votes);
            if (widest != null) {
                insert(conflicts, widest);
            }
        }
        return conflicts;
    }

    private static @Nullable PriorityConflict widest(String item, int j, List<Vote> votes) {
        PriorityConflict widest = null;
        for (int a = 0; a < votes.size(); a++) {
            for (int b = a + 1; b < votes.size(); b++) {
                PriorityConflict conflict = conflict(item, j, votes.get(a), votes.get(b));
                if (conflict != null
                        && (widest == null || Computed.above(conflict.severity(), widest.severity()))) {
                    widest = conflict;
                }
            }
        }
        return widest;
    }

    private static @Nullable PriorityConflict conflict(String item, int j, Vote a, Vote b) {
        int n = a.items();
        double severity = n * Math.abs(a.weight(j) - b.weight(j));
        double rankGap = Math.abs(a.rank(j) - b.rank(j));
        double larger = n * Math.max(a.weight(j), b.weight(j));
        int leastGap = (n + 1) / 2 - 1;
        boolean counts = Computed.atLeast(severity, LOW)
                && rankGap >= leastGap
                && Computed.atLeast(larger, LARGER_WEIGHT);
        return counts ? new PriorityConflict(item, a.group(), b.group(), severity, level(severity)) : null;
    }

    private static Level level(double severity) {
        if (Computed.atLeast(severity, HIGH)) {
            return Level.HIGH;
        }
        return Computed.atLeast(severity, MEDIUM) ? Level.MEDIUM : Level.LOW;
    }

    /** By falling severity; equal ones stay in sheet order. */
    private static void insert(List<PriorityConflict> sorted, PriorityConflict conflict) {
        int place = sorted.size();
        while (place > 0 && Computed.above(conflict.severity(), sorted.get(place - 1).severity())) {
            place--;
        }
        sorted.add(place, conflict);
    }
}
