package org.parley.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.analysis.pricing.BreakEven;
import org.parley.analysis.pricing.BreakEven.Stretch;

class BreakEvenWordsTest {
    private static final Map<String, String> NAMES = Map.of("A", "A Tavora", "B", "B Norrick");

    @Test
    void oneVolumeDividesThem() {
        assertThat(words(new Stretch(0, 311_002.2, "B"), new Stretch(311_002.2, 940_000, "A")))
                .isEqualTo("Of A Tavora and B Norrick, B Norrick is cheaper below 311,002 contacts a year, "
                        + "A Tavora above 311,002.");
    }

    @Test
    void severalVolumesDivideThem() {
        assertThat(words(stretch(0, 10, "A"), stretch(10, 20, null), stretch(20, 30, "B")))
                .isEqualTo("Of A Tavora and B Norrick, A Tavora is cheaper below 10 contacts a year, "
                        + "neither between 10 and 20, B Norrick above 20.");
    }

    @Test
    void noVolumeDividesThem() {
        assertThat(words(stretch(0, 940, "A")))
                .isEqualTo("Of A Tavora and B Norrick, A Tavora is cheaper at any volume up to 940 contacts a year.");
        assertThat(words(stretch(0, 940, null)))
                .isEqualTo("A Tavora and B Norrick cost the same at any volume up to 940 contacts a year.");
    }

    private static Stretch stretch(double from, double to, @Nullable String cheaper) {
        return new Stretch(from, to, cheaper);
    }

    private static String words(Stretch... stretches) {
        return BreakEvenWords.of(
                new BreakEven("A", "B", List.of(stretches)), letter -> Objects.requireNonNull(NAMES.get(letter)));
    }
}
