package org.parley.analysis.bids;

import org.jspecify.annotations.Nullable;

/**
 * What an asked mechanism costs a bid.
 *
 * @param weight scoring weight, 0 to 1
 * @param value value of the quote, 0 to 100; 0 when not answered
 * @param weightedGap weight x (100 - value): the points of the total that are lost here
 * @param gapToDraft value of our drafted position less the value of the quote, -100 to 100, above 0 when the bid is worse
 *     than our draft; null when the mechanism is omitted
 */
public record Contribution(
        String mechanism, double weight, double value, double weightedGap, @Nullable Double gapToDraft) {}
