package org.parley.analysis.consensus;

import java.util.List;
import org.parley.analysis.number.Computed;

/** Total variation between every two groups: half the sum of weight differences (SPEC 4.2). */
record Distances(GroupPair widest, GroupPair closest, double mean) {
    static Distances of(List<Vote> votes) {
        GroupPair widest = null;
        GroupPair closest = null;
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < votes.size(); a++) {
            for (int b = a + 1; b < votes.size(); b++) {
                GroupPair pair = pair(votes.get(a), votes.get(b));
                if (widest == null || Computed.above(pair.distance(), widest.distance())) {
                    widest = pair;
                }
                if (closest == null || Computed.below(pair.distance(), closest.distance())) {
                    closest = pair;
                }
                sum += pair.distance();
                pairs++;
            }
        }
        if (widest == null || closest == null) {
            throw new IllegalArgumentException("a distance needs two groups");
        }
        return new Distances(widest, closest, sum / pairs);
    }

    private static GroupPair pair(Vote a, Vote b) {
        double moved = 0;
        for (int j = 0; j < a.items(); j++) {
            moved += Math.abs(a.weight(j) - b.weight(j));
        }
        return new GroupPair(a.group(), b.group(), moved / 2);
    }
}
