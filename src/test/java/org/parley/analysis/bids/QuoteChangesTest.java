package org.parley.analysis.bids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Quote;

class QuoteChangesTest {
    private static final Quote WORDS = new Quote(null, "Soon.", "", Confidence.HIGH);

    @Test
    void countsValuesAndNotWords() {
        Map<String, Quote> before = Map.of("A-1", Quote.of(1), "A-2", Quote.of(2), "A-3", Quote.of(3), "A-4", WORDS,
                "A-5", Quote.of(5));
        Map<String, Quote> now = Map.of(
                "A-1", new Quote(1.0, "other words", "", Confidence.LOW), "A-2", Quote.of(3), "A-3", WORDS, "A-4",
                Quote.of(4), "A-6", Quote.of(6));

        assertThat(QuoteChanges.between(before, now)).isEqualTo(new QuoteChanges(1, 2, 2));
    }
}
