package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayRulesTest {
    @ParameterizedTest(name = "R09 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            SCOPE-1=59.9 SCOPE-2=74.9 | silent
            SCOPE-1=60 SCOPE-2=75     | silent
            SCOPE-1=60 SCOPE-2=74.9   | SCOPE-1 SCOPE-2
            SCOPE-1=60                | silent
            SCOPE-2=74.9              | silent""")
    void resultsBoughtAndMethodsPrescribed(String given, String told) {
        assertThat(told("R09", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R10 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            PRICE-3=0 PERF-5=0 Q11=5       | silent
            PRICE-3=0.1 PERF-5=10 Q11=5    | silent
            PRICE-3=0.1 PERF-5=9.9 Q11=5   | PRICE-3 PERF-5
            PRICE-3=0.1 Q11=5              | PRICE-3 PERF-5
            PRICE-3=0.1 PERF-5=9.9         | silent
            PERF-5=0 Q11=1                 | silent
            PRICE-3=10 PERF-5=20 Q11=3.5   | silent
            PRICE-3=10.1 PERF-5=20 Q11=3.5 | PRICE-3 PERF-5
            PRICE-3=10.1 PERF-5=20 Q11=4   | silent
            PRICE-3=10.1 PERF-5=20         | silent
            PRICE-3=10.1 PERF-5=9.9        | silent""")
    void feeOnResultsNobodyMeasures(String given, String told) {
        assertThat(told("R10", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R11 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            PRICE-3=15 PERF-5=15   | silent
            PRICE-3=15.1 PERF-5=15 | PRICE-3 PERF-5
            PRICE-3=0.1            | PRICE-3 PERF-5
            PRICE-3=0              | silent
            PERF-5=15              | silent""")
    void moreMoneyThanScorecardOnOutcomes(String given, String told) {
        assertThat(told("R11", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R18 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            PRICE-7=36 term=36   | silent
            PRICE-7=36.5 term=36 | PRICE-7
            term=36              | silent""")
    void investmentOutlivesContract(String given, String told) {
        assertThat(told("R18", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R19 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            PRICE-2=97 PERF-2=83.9 PERF-4=83.9 | silent
            PRICE-2=97 PERF-2=84               | PRICE-2 PERF-2 PERF-4
            PRICE-2=97 PERF-4=84               | PRICE-2 PERF-2 PERF-4
            PRICE-2=97.1 PERF-2=84 PERF-4=84   | silent
            PRICE-2=97                         | silent
            PERF-2=84 PERF-4=84                | silent""")
    void premiumServiceBelowShouldCost(String given, String told) {
        assertThat(told("R19", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R20 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            SCOPE-5=1.9 TECH-3=0 PRICE-4=49.9 | silent
            SCOPE-5=2 PRICE-4=49.9            | SCOPE-5 TECH-3 PRICE-4
            TECH-3=0.1 PRICE-4=49.9           | SCOPE-5 TECH-3 PRICE-4
            SCOPE-5=2 TECH-3=0.1 PRICE-4=50   | silent
            SCOPE-5=2 TECH-3=0.1              | silent
            PRICE-4=49.9                      | silent""")
    void providerLosesByImproving(String given, String told) {
        assertThat(told("R20", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R21 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            SCOPE-5=0 PRICE-5=0 TECH-3=0         | SCOPE-5 PRICE-5 TECH-3
            SCOPE-5=0 PRICE-5=0 TECH-3=0 ordered | silent
            PRICE-5=0 TECH-3=0                   | silent
            SCOPE-5=0 TECH-3=0                   | silent
            SCOPE-5=0 PRICE-5=0                  | silent""")
    void oneSavingClaimedThreeTimes(String given, String told) {
        assertThat(told("R21", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R22 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            PRICE-5=65 TRANS-3=50   | PRICE-5 TRANS-3
            PRICE-5=64.9 TRANS-3=50 | silent
            PRICE-5=65 TRANS-3=49.9 | silent
            PRICE-5=65              | silent
            TRANS-3=50              | silent""")
    void providerFundsMostAndKeepsLittle(String given, String told) {
        assertThat(told("R22", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R23 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            FLEX-2=80 SCOPE-5=0     | silent
            FLEX-2=80.1 SCOPE-5=2   | silent
            FLEX-2=80.1 SCOPE-5=1.9 | FLEX-2 SCOPE-5
            FLEX-2=80.1             | FLEX-2 SCOPE-5
            SCOPE-5=0               | silent""")
    void priceCanOnlyRise(String given, String told) {
        assertThat(told("R23", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R24 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            PERF-6=20 PERF-7=5 EXT-2=12           | PERF-6 PERF-7 EXT-2
            PERF-6=19.9 PERF-7=5 EXT-2=12         | silent
            PERF-6=20 PERF-7=5.1 EXT-2=12         | silent
            PERF-6=20 PERF-7=5 EXT-2=11.9         | silent
            PERF-6=20 PERF-7=5 EXT-2=12 off=EXT-2 | silent
            PERF-7=5 EXT-2=12                     | silent
            PERF-6=20 EXT-2=12                    | silent""")
    void tripleSqueeze(String given, String told) {
        assertThat(told("R24", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R25 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            FLEX-1=8.1 deadband=8 | silent
            FLEX-1=8 deadband=8   | FLEX-1
            FLEX-1=8              | silent
            deadband=8            | silent""")
    void normalVarianceTriggersRenegotiation(String given, String told) {
        assertThat(told("R25", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R26 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            PERF-2=85 PRICE-2=103.9   | PERF-2 PRICE-2
            PERF-2=84.9 PRICE-2=103.9 | silent
            PERF-2=85 PRICE-2=104     | silent
            PERF-2=85                 | silent
            PRICE-2=90                | silent""")
    void serviceAboveEightyTwentyNotPaid(String given, String told) {
        assertThat(told("R26", given)).isEqualTo(told);
    }
}
