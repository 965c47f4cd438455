package org.parley.analysis.trade;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison of whole bids says about the counterpart (SPEC 6.1).
 *
 * @param withTerms total of the counterpart's bid, 0 to 100, with the given terms in place of its quotes and TCO held; a sum
 *     over the mechanisms, so that each term adds its own part. No terms give the bid as quoted
 * @param batna total of the best alternative, 0 to 100; null while it has none
 */
public record Totals(ToDoubleFunction<Map<String, Double>> withTerms, @Nullable Double batna) {}
