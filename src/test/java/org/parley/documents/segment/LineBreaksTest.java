package org.parley.documents.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "true  | The successor shadows our teams for three | weeks and is shadowed by them for another three.",
        "true  | Our platform routes an issue to its owner on the same day, and goes to the | Lumenvale committee after that.",
        "false | 7.2 Taking the temperature | Once a quarter we run a pulse survey in both firms.",
        "false | The results are on the shared dashboard the next day, comments included. | We believe in it.",
        "true  | The tools that we build belong to us, while | Pinefold holds a licence for ever.",
        "true  | the committee decides, and informs the | Sponsor.",
        "true  | Agents in our four sites and at home spoke with callers, and others handled another | 3.4 million of them in writing.",
        "true  | In the last quarter of the year before the pilot began there were | 1,230 of them among two million calls.",
        "false | Our people shall look after all members at every hour as agreed in the schedule | 4.2 Members who need more time",
        "false | and a report on what was learned; and | C. Delivery of the plans to the office of the client",
        "false | Junior engineer at 90 euro an hour | Any costs of others are passed on.",
        "false | sites:           | of ours",
        "false | All calls are answered within twenty seconds, in the language of the caller: | • German"
    })
    void aLineGoesOnWhereItsSentenceDoes(boolean goesOn, String line, String next) {
        assertThat(LineBreaks.runsOn(line + "\n" + next, 0, line.length())).isEqualTo(goesOn);
    }
}
