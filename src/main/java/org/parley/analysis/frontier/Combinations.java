package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What may still be combined once the forbidden combinations are taken out. */
final class Combinations {
    private Combinations() {}

    /**
     * @param issues joined by {@code forbidden}, rising
     * @return one option per issue, in the order of {@code issues}; never empty
     * @throws JointIssueException when nothing is allowed, or more than {@link JointIssues#LIMIT}
     */
    static List<int[]> allowed(Instance instance, List<Integer> issues, List<Forbidden> forbidden) {
        List<int[]> allowed = List.of(new int[0]);
        for (int k = 0; k < issues.size(); k++) {
            List<Forbidden> decided = decidedAt(k, issues, forbidden);
            var longer = new ArrayList<int[]>();
            for (int[] combination : allowed) {
                for (int o = 0; o < instance.options(issues.get(k)); o++) {
                    int[] next = Arrays.copyOf(combination, k + 1);
                    next[k] = o;
                    if (decided.stream().noneMatch(f -> f.holds(issues, next))) {
                        longer.add(next);
                    }
                }
                if (longer.size() > JointIssues.LIMIT) {
                    throw new JointIssueException(JointIssueException.Reason.TOO_MANY_COMBINATIONS, issues);
                }
            }
            allowed = longer;
        }
        if (allowed.isEmpty()) {
            throw new JointIssueException(JointIssueException.Reason.NOTHING_ALLOWED, issues);
        }
        return allowed;
    }

    /** The forbidden combinations whose last issue is the one at place {@code k}. */
    private static List<Forbidden> decidedAt(int k, List<Integer> issues, List<Forbidden> forbidden) {
        int last = issues.get(k);
        return forbidden.stream()
                .filter(f -> Collections.max(f.options().keySet()) == last)
                .toList();
    }
}
