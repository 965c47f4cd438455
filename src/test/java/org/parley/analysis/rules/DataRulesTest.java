package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.rules.Scenario.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataRulesTest {
    @ParameterizedTest(name = "R27 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            personal DATA-1=98 DATA-2=4 DATA-3=24 EXIT-2=20 EXT-6=45           | silent
            personal DATA-1=98 DATA-3=24                                       | DATA-2 EXIT-2 EXT-6
            personal EXIT-2=20 EXT-6=45 DATA-1=98 off=DATA                     | DATA-1 DATA-2 DATA-3
            personal DATA-1=98 DATA-2=4 DATA-3=24 EXIT-2=20 EXT-6=45 off=EXT-6 | silent
            DATA-1=98                                                          | silent""")
    void processorTermsMissing(String given, String told) {
        assertThat(told("R27", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R28 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            personal DATA-3=48   | silent
            personal DATA-3=48.1 | DATA-3
            personal DATA-3=72   | DATA-3
            personal DATA-3=72.1 | DATA-3 BLOCKER
            personal             | silent
            DATA-3=90            | silent""")
    void breachNoticeTooLate(String given, String told) {
        assertThat(told("R28", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R29 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            regulated DATA-4=10 EXIT-1=12          | silent
            regulated DATA-4=10                    | EXIT-1
            regulated                              | DATA-4 EXIT-1
            regulated DATA-4=10 EXIT-1=12 off=EXIT | EXIT-1
            DATA-4=10                              | silent""")
    void supervisedTermsMissing(String given, String told) {
        assertThat(told("R29", given)).isEqualTo(told);
    }

    @ParameterizedTest(name = "R30 {0}: {1}") @CsvSource(delimiter = '|', textBlock = """
            BCP-5=80 DATA-2=3   | BCP-5 DATA-2
            BCP-5=79.9 DATA-2=3 | silent
            BCP-5=80 DATA-2=4   | silent
            BCP-5=80            | silent
            DATA-2=3            | silent""")
    void remoteAgentsWithoutControls(String given, String told) {
        assertThat(told("R30", given)).isEqualTo(told);
    }
}
