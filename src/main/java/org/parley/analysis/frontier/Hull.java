package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The corners of the frontier's convex hull, without the frontier: a sum of sets has the sum of
 * their hulls as hull, so its edges are those of the issues, steepest last.
 */
public final class Hull {
    private Hull() {}

    /**
     * The packages that are best for some positive weighting of the two parties and lie at a corner of the hull, with both
     * ends of the frontier; falling for the first party.
     */
    public static List<Bundle> corners(Instance instance) {
        int[] choice = new int[instance.issues()];
        var steps = new ArrayList<Step>();
        for (Efficient issue : Frontier.issues(instance)) {
            choice[issue.issue()] = issue.index()[0];
            addSteps(issue, steps);
        }
        steps.sort((x, y) -> x.comparePrice(y));
        var corners = new ArrayList<Bundle>();
        corners.add(new Bundle(instance.worth(choice), choice));
        for (int i = 0; i < steps.size(); i++) {
            choice[steps.get(i).issue] = steps.get(i).option;
            if (i == steps.size() - 1 || steps.get(i).comparePrice(steps.get(i + 1)) != 0) {
                corners.add(new Bundle(instance.worth(choice), choice));
            }
        }
        return List.copyOf(corners);
    }

    /** From an option of an issue to the next one on its hull: what the first party gives and the second gets. */
    private record Step(int issue, int option, long given, long got) {
        /** Cheapest for the first party first. */
        int comparePrice(Step other) {
            return Product.of(given, other.got).compareTo(Product.of(other.given, got));
        }
    }

    private static void addSteps(Efficient issue, List<Step> steps) {
        int[] corner = new int[issue.size()];
        int count = 0;
        for (int o = 0; o < issue.size(); o++) {
            while (count > 1 && !bends(issue, corner[count - 2], corner[count - 1], o)) {
                count--;
            }
            corner[count++] = o;
        }
        int[] corners = Arrays.copyOf(corner, count);
        for (int k = 1; k < corners.length; k++) {
            steps.add(step(issue, corners[k - 1], corners[k]));
        }
    }

    private static boolean bends(Efficient issue, int first, int second, int third) {
        return step(issue, first, second).comparePrice(step(issue, second, third)) < 0;
    }

    private static Step step(Efficient issue, int from, int to) {
        return new Step(
                issue.issue(), issue.index()[to], issue.a()[from] - issue.a()[to], issue.b()[to] - issue.b()[from]);
    }
}
