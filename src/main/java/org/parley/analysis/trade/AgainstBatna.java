package org.parley.analysis.trade;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The packages beside our best alternative. Only deal totals are compared with it, never table values.
 *
 * @param bidTotal of the counterpart's bid as quoted, 0 to 100
 * @param batnaTotal of our best alternative, 0 to 100; null while it has no total
 * @param dealTotals from the worst feasible package to the best
 * @param reaching how many feasible packages are as good as the alternative; null without its total, or when there are too
 *     many to count (see {@link org.parley.analysis.frontier.PackageCount})
 * @param agreementPossible whether some package reaches both the alternative and what the provider has without us; null
 *     without the alternative's total
 * @param atWalkAways deal total with all issues at our walk-aways that are not agreed yet, 0 to 100
 * @param floorsTooLow true when that is worse than the alternative: each floor may be fine and all together bad
 */
public record AgainstBatna(
        double bidTotal,
        @Nullable Double batnaTotal,
        ValueRange dealTotals,
        @Nullable BigInteger reaching,
        @Nullable Boolean agreementPossible,
        double atWalkAways,
        boolean floorsTooLow) {}
