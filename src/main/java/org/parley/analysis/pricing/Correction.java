package org.parley.analysis.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The repeat-call correction (SPEC 6.2): needed contacts = issues / FCR, so V x FCR today / FCR of the bid.
 *
 * @param baseline first-contact resolution today; null leaves volumes as they are stated
 * @param fcr of the bid, per year
 */
record Correction(@Nullable Double baseline, List<Double> fcr) {
    static final Correction NONE = new Correction(null, List.of());

    double factor(int year) {
        return baseline == null ? 1 : baseline / fcr.get(year - 1);
    }
}
