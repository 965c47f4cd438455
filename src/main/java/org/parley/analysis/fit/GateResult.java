package org.parley.analysis.fit;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a model: the answer to {@code question} must be at least {@code minimum}.
 *
 * @param minimum 1 to 5
 * @param answer 1 to 5, or null when unanswered
 */
public record GateResult(String question, double minimum, @Nullable Double answer) {
    /** Whether the condition holds; an unanswered question is unknown, which counts as not met but not as failed. */
    public enum State {
        MET,
        NOT_MET,
        UNKNOWN
    }

    public State state() {
        if (answer == null) {
            return State.UNKNOWN;
        }
        return answer >= minimum ? State.MET : State.NOT_MET;
    }
}
