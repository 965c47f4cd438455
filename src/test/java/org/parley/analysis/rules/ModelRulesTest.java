package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelRulesTest {
    @ParameterizedTest(name = "R01 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            TX PRICE-2=100 PERF-2=80 DATA-1=98 DATA-2=4 DATA-3=24 DATA-4=10 BCP-4=15 EXIT-2=20 | silent
            TX PRICE-2=100 PERF-2=80 DATA-1=98 DATA-2=4 DATA-3=24 BCP-4=15                     | DATA-4 EXIT-2
            TX PRICE-2=100 PERF-2=80 BCP-4=15 EXIT-2=20 off=DATA                               | silent
            PRICE-2=100                                                                        | silent""")
    void requiredMechanismOmitted(String given, String told) {
        assertThat(told("R01", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R02 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            TX SCOPE-2=90           | silent
            TX SCOPE-1=60 COMM-1=5  | SCOPE-1 COMM-1
            TX SCOPE-1=60 off=SCOPE | silent
            VE EXT-2=5              | EXT-2
            VE EXT-2=5 off=EXT-2    | silent
            SA EXT-2=5              | silent
            SCOPE-1=60              | silent""")
    void contraIndicatedMechanismIncluded(String given, String told) {
        assertThat(told("R02", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R03 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            TX PRICE-3=5 SCOPE-1=40 | silent
            TX PRICE-3=5.1          | PRICE-3 SCOPE-1
            TX SCOPE-1=40.1         | PRICE-3 SCOPE-1
            TX                      | silent
            OP PRICE-3=6 SCOPE-1=41 | silent""")
    void outcomePayInTransactionalModel(String given, String told) {
        assertThat(told("R03", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R04 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            VE PRICE-3=20   | silent
            VE PRICE-3=19.9 | PRICE-3
            VE              | silent
            SA PRICE-3=19.9 | silent""")
    void vestedWithoutOutcomePay(String given, String told) {
        assertThat(told("R04", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R05 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            SA PRICE-4=60   | silent
            SA PRICE-4=59.9 | PRICE-4
            VE PRICE-4=59.9 | PRICE-4
            SA              | silent
            OP PRICE-4=59.9 | silent""")
    void allianceOnInputPay(String given, String told) {
        assertThat(told("R05", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R06 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            SA CULT-5=0.5        | silent
            SA CULT-5=0          | CULT-5
            VE                   | CULT-5
            VE CULT-5=9 off=CULT | silent
            OP                   | silent""")
    void relationalHealthNotSteered(String given, String told) {
        assertThat(told("R06", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R07 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            VE EXT-2=10 PERF-7=0.1 | silent
            VE EXT-2=10.1          | EXT-2 PERF-7
            VE PERF-7=0            | EXT-2 PERF-7
            VE EXT-2=11 off=EXT-2  | silent
            VE                     | silent
            SA EXT-2=11 PERF-7=0   | silent""")
    void penaltyRegimeInVestedModel(String given, String told) {
        assertThat(told("R07", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R08 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            SA GOV-6=1 GOV-2=3 | silent
            SA GOV-6=0.9       | GOV-6 GOV-2
            VE GOV-2=2.9       | GOV-6 GOV-2
            SA                 | silent
            OP GOV-6=0 GOV-2=0 | silent""")
    void allianceWithoutSeniorTime(String given, String told) {
        assertThat(told("R08", given)).isEqualTo(told);
    }
}
