package org.parley.ui.rank;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.Measure;
import org.parley.analysis.pricing.Tco;

/** What the table of costs shows. */
enum CostView {
    TOTAL(null),
    NPV(Measure.NPV),
    PER_RESOLVED(Measure.PER_RESOLVED),
    PER_CONTACT(Measure.PER_CONTACT),
    VALUE(Measure.VALUE);

    private final @Nullable Measure measure;

    CostView(@Nullable Measure measure) {
        this.measure = measure;
    }

    @Nullable
    Measure measure() {
        return measure;
    }

    /** Null when it could not be computed. */
    @Nullable
    Double of(Tco tco) {
        return measure == null ? Double.valueOf(tco.total()) : tco.measures().get(measure);
    }

    /** Whether the cost is divided by something that has to be named. */
    boolean divides() {
        return this == PER_CONTACT || this == PER_RESOLVED;
    }

    /** Whether less of it is better. */
    boolean isCost() {
        return this != VALUE;
    }
}
