package org.parley.exchange.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/**
 * A value for a mechanism, looked at as those of bid sheets are.
 *
 * @param value in the mechanism's unit; null when it cannot be read
 * @param problems why it cannot
 * @param warnings why somebody should look twice
 */
public record CheckedValue(@Nullable Double value, List<String> problems, List<String> warnings) {
    public static final CheckedValue NONE = new CheckedValue(null, List.of(), List.of());

    public CheckedValue {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** What somebody typed: {@code 24}, {@code 24 h}, {@code 85 %}. */
    public static CheckedValue of(DealTerms terms, Mechanism mechanism, String typed) {
        return RowReading.of(terms).check(Cell.of(typed), mechanism);
    }

    public static CheckedValue of(DealTerms terms, Mechanism mechanism, double value) {
        return RowReading.of(terms).check(Cell.exactly(value), mechanism);
    }
}
