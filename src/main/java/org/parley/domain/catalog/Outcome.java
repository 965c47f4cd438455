package org.parley.domain.catalog;

import java.util.List;

/** A business outcome, the evidence to baseline it with, and example metrics to prompt people. */
public record Outcome(OutcomeId id, String name, String definition, String evidence, List<Example> examples) {
    public Outcome {
        examples = List.copyOf(examples);
    }

    /** A baseline and a target in words. */
    public record Example(String baseline, String target) {}
}
