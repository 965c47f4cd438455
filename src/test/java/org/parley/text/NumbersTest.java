package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Numbers english = new Numbers(Locale.UK);
    private final Numbers german = new Numbers(Locale.GERMANY);

    @ParameterizedTest @CsvSource(delimiter = '|', value = {"36|36", "2.5|2.5", "-3.20|-3.2", "+7|7", "1,250|1250",
        " 80 |80"})
    void readsWhatAnEnglishReaderTypes(String typed, double expected) {
        assertThat(english.parse(typed)).hasValue(expected);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {"2,5|2.5", "1.250|1250", "2.5|2.5", "102,78|102.78",
        "102.78|102.78"})
    void readsWhatAGermanReaderTypes(String typed, double expected) {
        assertThat(german.parse(typed)).hasValue(expected);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {"abc", "12x", "1 2", "--3", "''", "3 h", "1,5", "12,34",
        "1,2345", ","})
    void refusesWhatIsNoNumberAsAWhole(String typed) {
        assertThat(english.parse(typed)).isEmpty();
    }

    @Test
    void writesInTheReadersManner() {
        assertThat(english.plain(102.780)).isEqualTo("102.78");
        assertThat(german.plain(102.78)).isEqualTo("102,78");
        assertThat(english.plain(12500.0)).isEqualTo("12,500");
        assertThat(english.plain(-0.0000001)).isEqualTo("0");
        assertThat(english.fixed(60.41197, 1)).isEqualTo("60.4");
        assertThat(english.percent(0.125, 1)).isEqualTo("12.5%");
        assertThat(english.plain(null)).isEqualTo("–");
    }
}
