package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.json.CatalogReader;

class QuantityTest {
    private static final Quantity QUANTITY = new Quantity(new Numbers(Locale.ENGLISH));

    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
            85  | CSAT top-2-box %                                       | 85%
            10  | business days' notice of audit                         | 10 business days
            1   | days' notice                                           | 1 day
            3   | assurance level 0-5                                    | level 3
            92  | cost per resolved contact, yr 3, index 100             | index 92
            4   | tier-1 RTO, hours                                      | 4 hours
            2   | provider-executive days per quarter                    | 2 provider-executive days
            1   | consecutive misses                                     | 1 miss
            10  | green months in trailing 12                            | 10 green months
            70  | 0-100                                                  | 70 of 100
            2.5 | EUR                                                    | 2.5 EUR
            7   | something measured in a way that nobody foresaw        | 7
            """)
    void saysTheUnitInAWordOrTwo(double value, String unit, String text) {
        assertThat(QUANTITY.of(value, unit)).isEqualTo(text);
    }

    @Test
    void knowsEveryUnitOfTheCatalogue() {
        assertThat(CatalogReader.shipped().mechanisms())
                .extracting(Mechanism::unit)
                .allSatisfy(unit -> assertThat(QUANTITY.of(7.0, unit)).hasSizeGreaterThan(1));
    }

    @Test
    void writesTheUnitOfARangeOnce() {
        assertThat(QUANTITY.range(18, 24, "months of recovery")).isEqualTo("18–24 months");
        assertThat(QUANTITY.range(2, 4, "level 0-5")).isEqualTo("level 2–4");
    }

    @Test
    void hasASignForNothing() {
        assertThat(QUANTITY.of(null, "days")).isEqualTo(Numbers.NONE);
    }
}
