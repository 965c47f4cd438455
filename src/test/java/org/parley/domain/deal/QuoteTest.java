package org.parley.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.InvalidValueException;
import org.parley.domain.edit.BidEdits;
import org.parley.fixtures.DealFixtures;

class QuoteTest {
    @Test
    void anEndThatIsNotSaidIsTheValueItself() {
        Quote quote = Quote.of(24);

        assertThat(quote.range()).isNull();
        assertThat(quote.withRange(12.0, null).range()).isEqualTo(new Interval(12, 24));
        assertThat(quote.withRange(null, 48.0).range()).isEqualTo(new Interval(24, 48));
        assertThat(quote.withRange(24.0, 24.0).range()).isEqualTo(new Interval(24, 24));
    }

    @Test
    void aRangeStaysWhateverElseChanges() {
        Quote quote = Quote.of(24).withRange(12.0, 48.0);

        assertThat(quote.withValue(30.0).withNote("n").withWording("w").withConfidence(Confidence.LOW).range())
                .isEqualTo(new Interval(12, 48));
        assertThat(quote.withValue(null).range()).as("nothing to be off").isNull();
        assertThat(quote.withValue(null).withValue(20.0).range()).isEqualTo(new Interval(12, 48));
        assertThat(quote.withRange(null, null)).isEqualTo(Quote.of(24));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', nullValues = "-", value = {
        "24 | 30 | 20 | lowest value must not be above the highest",
        "24 | 30 | 40 | lowest value must not be above the quoted value",
        "24 | 12 | 20 | highest value must not be below the quoted value",
        "24 | NaN | - | lowest value must be a number",
        "24 | - | Infinity | highest value must be a number",
        "- | 12 | 10 | lowest value must not be above the highest"})
    void aRangeThatContradictsItselfOrTheValueIsRefused(
            @Nullable Double value, @Nullable Double lowest, @Nullable Double highest, String problem) {
        Quote quote = Quote.NOTHING.withValue(value);

        assertThatThrownBy(() -> quote.withRange(lowest, highest))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(problem);
    }

    @Test
    void anEditChangesTheRangeOnly() {
        Deal deal = DealFixtures.full("deal");
        Bid bid = deal.bids().getFirst();
        Quote before = Objects.requireNonNull(bid.quote("SCOPE-1"));

        Deal after = BidEdits.range(bid.letter(), "SCOPE-1", 1.0, 9.0).apply(deal);

        assertThat(after.bids().getFirst().quote("SCOPE-1"))
                .isEqualTo(new Quote(before.value(), before.wording(), before.note(), before.confidence(), 1.0, 9.0));
        assertThat(BidEdits.range(bid.letter(), "IP-1", null, null).apply(deal)).isEqualTo(deal);
        assertThatThrownBy(() -> BidEdits.range(bid.letter(), "IP-1", 1.0, null).apply(deal))
                .hasMessage("lowest value needs a quoted value");
        assertThatThrownBy(() -> BidEdits.range(bid.letter(), "IP-1", null, 1.0).apply(deal))
                .hasMessage("highest value needs a quoted value");
    }
}
