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
        "false | sites:           | of ours",
        "false | All calls are answered within twenty seconds, in the language of the caller: | • German"
    })
    void aLineGoesOnWhereItsSentenceDoes(boolean goesOn, String line, String next) {
        assertThat(LineBreaks.runsOn(line + "\n" + next, 0, line.length())).isEqualTo(goesOn);
    }
}
