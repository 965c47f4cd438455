package org.parley.analysis.smaa;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;

/**
 * How far what is delivered may differ from what is quoted: within the quote's own range where somebody gave one. Else not
 * at all where we are sure of the quote, by 5% of the distance from our opening to our walk-away where our confidence is
 * middling and by 10% where it is low, either way. All numbers in between are equally likely. The two widths are our own
 * judgement: on a usual ladder 10% is worth about ten points, a third of a step.
 */
final class QuoteUncertainty {
    private static final double LOW = 0.10;
    private static final double MIDDLING = 0.05;

    private QuoteUncertainty() {}

    /**
     * @param quote null or without a number when the bid does not answer, which is worth 0
     * @param range in place of what the quote itself says; null to use that
     */
    static Measurement of(Ladder ladder, Direction direction, @Nullable Quote quote, @Nullable Interval range) {
        Double number = quote == null ? null : quote.value();
        if (quote == null || number == null) {
            return new Measurement.Certain(0);
        }
        Interval open = Objects.requireNonNullElseGet(range, () -> said(number, quote, ladder));
        var measurement = new Measurement.OnLadder(ladder, direction, open.min(), open.max());
        return measurement.certain()
                ? new Measurement.Certain(ValueModel.value(ladder, direction, open.min()))
                : measurement;
    }

    private static Interval said(double number, Quote quote, Ladder ladder) {
        Interval range = quote.range();
        return range == null ? around(number, quote.confidence(), ladder) : range;
    }

    private static Interval around(double number, Confidence confidence, Ladder ladder) {
        double width = switch (confidence) {
            case LOW -> LOW * ladder.range();
            case MID -> MIDDLING * ladder.range();
            case HIGH -> 0;
        };
        return new Interval(number - width, number + width);
    }
}
