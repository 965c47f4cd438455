package org.parley.analysis.bids;

import org.jspecify.annotations.Nullable;

/**
 * What a bid offers on an asked mechanism.
 *
 * @param value value of the quote, 0 to 100; 0 when not answered
 * @param gapToDraft value of our drafted position less the value of the quote, -100 to 100, above 0 when the bid is worse
 *     than our draft; null when the mechanism is omitted
 */
public record Contribution(
        String mechanism, double value, @Nullable Double gapToDraft) {}
