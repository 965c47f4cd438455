package org.parley.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Severity;

/**
 * What a predicate found.
 *
 * @param severity null for the catalogue's
 */
record Finding(List<String> mechanisms, List<Fact> facts, @Nullable Severity severity) {
    Finding {
        mechanisms = List.copyOf(mechanisms);
        facts = List.copyOf(facts);
    }

    Finding with(List<Fact> more) {
        var all = new ArrayList<>(facts);
        all.addAll(more);
        return new Finding(mechanisms, all, severity);
    }

    Finding with(Severity changed) {
        return new Finding(mechanisms, facts, changed);
    }
}
