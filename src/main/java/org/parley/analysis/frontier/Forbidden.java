package org.parley.analysis.frontier;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;

/**
 * Options that may not stand in one package together.
 *
 * @param options one option per issue named, both from 0; a single issue rules the option out altogether
 */
public record Forbidden(Map<Integer, Integer> options) {
    public Forbidden {
        if (options.isEmpty()) {
            throw new InvalidValueException("forbidden combination", "must name an option");
        }
        options = Ordered.map(options);
    }

    /** @param combination options of the first of these issues, which are in rising order */
    boolean holds(List<Integer> issues, int[] combination) {
        return options.entrySet().stream()
                .allMatch(e -> combination[Collections.binarySearch(issues, e.getKey())] == e.getValue());
    }
}
