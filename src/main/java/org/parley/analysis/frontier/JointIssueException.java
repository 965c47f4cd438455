package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.List;

/** Issues that forbidden combinations join cannot be handled as one. */
public final class JointIssueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int[] issues;

    JointIssueException(Reason reason, List<Integer> issues) {
        super(reason + " for issues " + issues);
        this.reason = reason;
        this.issues = issues.stream().mapToInt(i -> i).toArray();
    }

    /** What is wrong with them. */
    public enum Reason {
        /** They have more than {@link JointIssues#LIMIT} combinations. */
        TOO_MANY_COMBINATIONS,
        /** Every combination is forbidden. */
        NOTHING_ALLOWED
    }

    public Reason reason() {
        return reason;
    }

    /** The issues, from 0, rising. */
    public List<Integer> issues() {
        return Arrays.stream(issues).boxed().toList();
    }
}
