package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.parley.domain.InvalidValueException;

/**
 * An instance without forbidden packages: issues that forbidden combinations connect become one issue, whose options are
 * the combinations that remain. Exact as long as no such joint issue has more than {@link #LIMIT} combinations.
 */
public final class JointIssues {
    /** The most combinations a joint issue may have, without those that are forbidden among its first issues. */
    public static final int LIMIT = Instance.MOST_OPTIONS;

    private final Instance instance;
    private final List<Group> groups;

    /** Issues that belong together, with the combinations allowed: one option per issue of the group. */
    private record Group(List<Integer> issues, List<int[]> combinations) {}

    private JointIssues(Instance instance, List<Group> groups) {
        this.instance = instance;
        this.groups = groups;
    }

    /**
     * @throws JointIssueException naming the issues that have too many combinations or none left
     * @throws InvalidValueException when a combination names an issue or option that is not there
     */
    public static JointIssues of(Instance instance, List<Forbidden> forbidden) {
        forbidden.forEach(f -> check(instance, f));
        var groups = new ArrayList<Group>();
        long[][] a = new long[instance.issues()][];
        long[][] b = new long[instance.issues()][];
        for (List<Integer> issues : components(instance.issues(), forbidden)) {
            List<int[]> allowed = Combinations.allowed(instance, issues, forbidden);
            a[groups.size()] = sums(issues, allowed, instance::a);
            b[groups.size()] = sums(issues, allowed, instance::b);
            groups.add(new Group(issues, allowed));
        }
        int size = groups.size();
        return new JointIssues(Instance.of(Arrays.copyOf(a, size), Arrays.copyOf(b, size)), groups);
    }

    /** The joint issues, in the order of their first one. */
    public Instance instance() {
        return instance;
    }

    /** @return one option per issue before joining */
    public int[] apart(int[] jointChoice) {
        int[] choice = new int[groups.stream().mapToInt(g -> g.issues.size()).sum()];
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            int[] options = group.combinations.get(jointChoice[g]);
            for (int k = 0; k < options.length; k++) {
                choice[group.issues.get(k)] = options[k];
            }
        }
        return choice;
    }

    /**
     * Other values of the options, carried over to the joint issues.
     *
     * @param values per issue and option before joining
     */
    public long[][] sums(long[][] values) {
        return groups.stream()
                .map(g -> sums(g.issues, g.combinations, (i, o) -> values[i][o]))
                .toArray(long[][]::new);
    }

    private static void check(Instance instance, Forbidden forbidden) {
        forbidden.options().forEach((issue, option) -> {
            if (issue < 0 || issue >= instance.issues() || option < 0 || option >= instance.options(issue)) {
                throw new InvalidValueException(
                        "forbidden combination", "names issue " + issue + " option " + option + ", which is not there");
            }
        });
    }

    private static List<List<Integer>> components(int issues, List<Forbidden> forbidden) {
        int[] leader = new int[issues];
        Arrays.setAll(leader, i -> i);
        for (Forbidden each : forbidden) {
            int first = each.options().keySet().iterator().next();
            each.options().keySet().forEach(i -> join(leader, first, i));
        }
        var components = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < issues; i++) {
            components.computeIfAbsent(leader(leader, i), l -> new ArrayList<>()).add(i);
        }
        return List.copyOf(components.values());
    }

    private static void join(int[] leader, int x, int y) {
        leader[leader(leader, x)] = leader(leader, y);
    }

    private static int leader(int[] leader, int issue) {
        int at = issue;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    private interface Utility {
        long of(int issue, int option);
    }

    private static long[] sums(List<Integer> issues, List<int[]> combinations, Utility utility) {
        return combinations.stream()
                .mapToLong(c -> {
                    long sum = 0;
                    for (int k = 0; k < c.length; k++) {
                        sum += utility.of(issues.get(k), c[k]);
                    }
                    return sum;
                })
                .toArray();
    }
}
