package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {
    private static final String CONTRACT = """
            CALL SERVICES AGREEMENT 𝄞

            1. CHARGES

            1.1 Price per Call. The Client pays the price of each call that the Supplier answers, on a monthly invoice.

            2. CONFIDENTIALITY

            Neither party discloses the confidential information of the other, and each keeps it as safe as its own.

            IN WITNESS WHEREOF the parties have signed.


            EXHIBIT A

            PRICE LIST

            A call costs what the parties agree each year.
            """;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aContract() throws IOException {
        file = Files.writeString(folder.resolve("contract.txt"), CONTRACT);
    }

    @Test
    void whatPeopleOfTheNamedWorkspaceSaidOfAClauseDecidesAboutItsLike() throws IOException {
        Path workspace = folder.resolve("workspace");
        String body = "Neither party discloses the confidential information of the other, and each keeps it as safe as "
                + "its own.";
        byte[] other = "other".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String hash = org.parley.file.Sha256.of(other);
        try (var store = org.parley.store.H2DealStore.open(workspace)) {
            store.keepDocument(hash, other, "other");
            store.keepCorrections(hash, java.util.List.of(new org.parley.domain.deal.ClauseCorrection(
                    hash, 0, "other.txt", "7", "CONFIDENTIALITY", body, java.util.List.of("CULT"), "ada",
                    CommandLineRun.NOW)));
        }

        CommandLineRun run = CommandLineRun.of(folder, "segment", file, "--json", "--workspace", workspace);

        assertThat(run.err()).isEmpty();
        assertThat(new ObjectMapper().readTree(run.out()).get(2).get("family").asText()).isEqualTo("CULT");
        assertThat(CommandLineRun.of(folder, "segment", file, "--json").out()).doesNotContain("CULT");
    }

    @Test
    void jsonNamesPlaceHeadingFamilyAndKind() throws IOException {
        CommandLineRun run = CommandLineRun.of(folder, "segment", file, "--json");

        assertThat(run.code()).isZero();
        JsonNode clauses = new ObjectMapper().readTree(run.out());
        assertThat(clauses).extracting(c -> c.get("level").asInt() + " " + c.get("number").asText(), c -> c.get("title")
                .asText(), c -> c.get("family").asText(), c -> c.get("kind").asText()).containsExactly(
                        tuple("1 1", "CHARGES", "PRICE", "body"),
                        tuple("2 1.1", "Price per Call", "PRICE", "body"),
                        tuple("1 2", "CONFIDENTIALITY", "DATA", "body"),
                        tuple("1 A", "PRICE LIST", "PRICE", "attachment"));
        int start = clauses.get(0).get("start_char").asInt();
        assertThat(start).as("in code points").isEqualTo(CONTRACT.codePointCount(0, CONTRACT.indexOf("1. CHARGES")));
    }

    @Test
    void theTableShowsFamiliesAndWhatDecided() {
        CommandLineRun run = CommandLineRun.of(folder, "segment", file);

        assertThat(run.out().lines()).first().isEqualTo("3 clauses, 1 attachment");
        assertThat(run.out()).contains("2 CONFIDENTIALITY  [DATA ").contains("A PRICE LIST (attachment)");
    }

    @Test
    void aMissingFileIsSaid() {
        CommandLineRun run = CommandLineRun.of(folder, "segment", folder.resolve("none.txt"));

        assertThat(run.code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.err()).startsWith("parley: ").contains("none.txt");
    }
}
