package org.parley.analysis.weight.region;

import java.util.List;

/** No weights satisfy all that was said of them. */
public final class ContradictoryWeightsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<WeightConflict> conflicts;

    ContradictoryWeightsException(List<WeightConflict> conflicts) {
        super(conflicts.toString());
        this.conflicts = List.copyOf(conflicts);
    }

    /** What contradicts what, at least one. */
    public List<WeightConflict> conflicts() {
        return conflicts;
    }
}
