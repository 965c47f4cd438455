package org.parley.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKeysTest {
    @ParameterizedTest @CsvSource({
        "3, 3", "'3.', 3.5", "3.5, 3.5", "'3,5', 3.5", "3.0, 3", "3.52, 2", "'3..', 3", "5., 5", "7, ", "., ", "4x, 4",
        "0, ", "15, 5"
    })
    void readsWhatIsTyped(String typed, @Nullable Double expected) {
        var keys = new AnswerKeys();
        Double answer = null;
        for (int i = 0; i < typed.length(); i++) {
            answer = keys.typed(typed.charAt(i), answer);
        }
        assertThat(answer).isEqualTo(expected);
    }

    @Test
    void forgetsThePointWhenThePersonMovesOn() {
        var keys = new AnswerKeys();
        keys.typed('.', 3.0);
        keys.forget();
        assertThat(keys.typed('5', 3.5)).isEqualTo(5);
    }

    @ParameterizedTest @CsvSource({"3, 1, 3.5", "3, -1, 2.5", "5, 1, 5", "1, -1, 1", ", 1, 3", ", -1, 3"})
    void nudgesByHalvesWithinTheScale(@Nullable Double from, int halves, double to) {
        assertThat(AnswerKeys.nudged(from, halves)).isEqualTo(to);
    }
}
