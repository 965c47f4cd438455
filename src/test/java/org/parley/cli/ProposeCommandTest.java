package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposeCommandTest {
    private static final String PROPOSAL = """
            𝄞 Our answer

            We notify the Client of any personal data breach within two (2) business days.
            """;

    @TempDir Path folder;

    @Test
    void jsonHasValuesWithTheirPlacesAndWhatIsSilent() throws IOException {
        CommandLineRun run = CommandLineRun.of(folder, "propose", proposal(), "--json");

        assertThat(run.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        JsonNode breach = json.get("proposals").get(0);
        assertThat(json.get("proposals")).hasSize(1);
        assertThat(breach.get("mechanism").asText()).isEqualTo("DATA-3");
        assertThat(breach.get("value").asDouble()).isEqualTo(48);
        assertThat(breach.get("figures").asText()).isEqualTo("two (2) business days");
        assertThat(breach.get("start_char").asInt()).as("in code points")
                .isEqualTo(PROPOSAL.codePointCount(0, PROPOSAL.indexOf("We notify")));
        assertThat(json.get("silent")).hasSize(102);
    }

    @Test
    void theListShowsTheSentenceAndHowItWasRead() throws IOException {
        CommandLineRun run = CommandLineRun.of(folder, "propose", proposal());

        assertThat(run.out().lines()).first().isEqualTo("1 proposal, silent on 102 mechanisms");
        assertThat(run.out()).contains("DATA-3 = 48", "two (2) business days = 48", "Silent: SCOPE-1");
    }

    private Path proposal() throws IOException {
        return Files.writeString(folder.resolve("proposal.txt"), PROPOSAL);
    }
}
