package org.parley.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exchange.sheet.NumberText.Decimals;

class NumberTextTest {
    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "24 | 24", "24 h | 24", "24 hours | 24", "85 % | 85", "85% | 85", "1.234,5 | 1234.5", "1,234.5 | 1234.5",
        "2,5 | 2.5", "0,125 | 0.125", "24,00 | 24", "1 234,5 | 1234.5", "1'234.5 | 1234.5", "1’234 | 1234",
        "12 345 | 12345", "1.234.567,8 | 1234567.8", "-3 | -3", "−3.5 | -3.5", ".5 | 0.5", "level 4 | 4",
        "+/- 12 % | 12", "± 12 | 12", "1234.567 | 1234.567", "24 (calendar) | 24", "EUR 3.78 | 3.78"
    })
    void readsWhatPeopleWrite(String text, double value) {
        assertThat(NumberText.read(text, Decimals.UNKNOWN)).hasValueSatisfying(n -> {
            assertThat(n.value()).isEqualTo(value);
            assertThat(n.other()).isNull();
        });
    }

    @ParameterizedTest @ValueSource(strings = {
        "", "tbd", "n/a", "-", "24-36", "24 to 36 hours", "24/7", "~24", "<= 24", "1 23 456", "1,23,456", "1.2.3",
        "1e999", "NaN", "Infinity", "--5", "(5)", "24.", "0x18", "12,34.5"
    })
    void refusesWhatIsNotOneNumber(String text) {
        assertThat(NumberText.read(text, Decimals.UNKNOWN)).isEmpty();
    }

    @Test
    void threeDigitsAfterOneMarkCanMeanTwoThings() {
        assertThat(NumberText.read("1,234", Decimals.UNKNOWN)).hasValue(new NumberText(1234, 1.234, ""));
        assertThat(NumberText.read("1.234", Decimals.UNKNOWN)).hasValue(new NumberText(1.234, 1234.0, ""));
        assertThat(NumberText.read("1.234", Decimals.COMMA)).hasValue(new NumberText(1234, 1.234, ""));
        assertThat(NumberText.read("1,234 h", Decimals.COMMA)).hasValue(new NumberText(1.234, 1234.0, "h"));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "2,5 | COMMA", "2.5 h | POINT", "1.234,5 | COMMA", "1,234.567 | POINT", "1.234 | UNKNOWN", "24 | UNKNOWN"
    })
    void someNumbersGiveTheDecimalMarkAway(String text, Decimals decimals) {
        assertThat(NumberText.evidence(text)).isEqualTo(decimals);
    }
}
