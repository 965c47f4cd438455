package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.documents.align.Contracts;

class RedlineCommandTest {
    @TempDir private Path folder;
    private Path ours = Path.of("");
    private Path theirs = Path.of("");

    @BeforeEach
    void files() throws IOException {
        ours = Files.writeString(folder.resolve("ours.txt"), Contracts.text());
        theirs = Files.writeString(
                folder.resolve("theirs.txt"),
                Contracts.text().replace("twenty-four hours", "seventy-two hours")
                        .replaceAll("3\\.3 Indexation[^\n]+\n", ""));
    }

    @Test
    void saysWhichClausesAreCounterparts() throws IOException {
        JsonNode found = new ObjectMapper().readTree(run("align", ours, theirs, "--json").out());

        assertThat(found.get("best").get("5.2").asText()).isEqualTo("5.2");
        assertThat(found.get("best").get("3.3").isNull()).isTrue();
        assertThat(found.get("pairs")).filteredOn(pair -> pair.get("kind").asText().equals("none"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.get("a").asText()).isEqualTo("3.3"));
        assertThat(found.get("pairs")).filteredOn(pair -> pair.get("kind").asText().equals("same"))
                .allSatisfy(pair -> assertThat(pair.get("score").asDouble()).isBetween(0.2, 1.0));
        assertThat(run("align", ours, theirs).out()).contains("3.3 Indexation  -  no counterpart");
    }

    @Test
    void writesTheRedlineAsAPage() throws IOException {
        Path page = folder.resolve("redline.html");

        CommandLineRun done = run("redline", ours, theirs, "--out", page);

        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("Wrote " + page, "1 inserted");
        assertThat(Files.readString(page)).contains("twenty-four</del>", "seventy-two</ins>", "ours.txt", "theirs.txt");
    }

    @Test
    void ignoresWhatItIsToldTo() throws IOException {
        Path shouted = Files.writeString(folder.resolve("shouted.txt"), Contracts.text().replace("shopper", "Shopper"));
        Path page = folder.resolve("redline.html");

        assertThat(run("redline", ours, shouted, "--out", page).out()).doesNotContain(" 0 inserted");
        assertThat(run("redline", ours, shouted, "--out", page, "--ignore", "case,whitespace").out())
                .contains(" 0 inserted, 0 deleted");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(run("align", ours, folder.resolve("none.txt")).code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run("redline", ours, theirs).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("redline", ours, theirs, "--out", folder.resolve("none/page.html")).code())
                .isEqualTo(ExitCode.OUTPUT);
    }

    private CommandLineRun run(Object... args) {
        return CommandLineRun.of(folder.resolve("standard"), args);
    }
}
