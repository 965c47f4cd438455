package org.parley.analysis.smaa;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;

/**
 * How far what is delivered may differ from what is quoted: a quote that we are sure of by nothing, one of middling
 * confidence by 5% and one of low confidence by 10% of the distance from our opening to our walk-away, either way, all
 * numbers in between equally likely. The two widths are our own judgement: a low one moves a value by 15 points at most
 * places of a usual ladder, about half a step.
 */
final class QuoteUncertainty {
    private QuoteUncertainty() {}

    /** As a share of the ladder's range, either way. */
    static double width(Confidence confidence) {
        return switch (confidence) {
            case LOW -> 0.10;
            case MID -> 0.05;
            case HIGH -> 0;
        };
    }

    /**
     * @param quote null or without a number when the bid does not answer, which is worth 0
     * @param range in place of what the confidence says; null to use that
     */
    static Measurement of(Ladder ladder, Direction direction, @Nullable Quote quote, @Nullable Interval range) {
        Double number = quote == null ? null : quote.value();
        if (quote == null || number == null) {
            return new Measurement.Certain(0);
        }
        double width = width(quote.confidence()) * ladder.range();
        double low = range == null ? number - width : range.min();
        double high = range == null ? number + width : range.max();
        var measurement = new Measurement.OnLadder(ladder, direction, low, high);
        return measurement.certain()
                ? new Measurement.Certain(ValueModel.value(ladder, direction, low))
                : measurement;
    }
}
