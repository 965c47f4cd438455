package org.parley.documents.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Contracts that lie beside the program and are not part of it; skipped where they are not there. */
class RealContractsTest {
    private static final Path SHARED = Path.of(System.getProperty("parley.shared", "../shared"));
    private static final int TOLERANCE = 15;

    @TestFactory
    Stream<DynamicTest> everyContractHasClausesInTheOrderOfItsText() throws IOException {
        Path corpus = SHARED.resolve("corpus");
        Assumptions.assumeTrue(Files.isDirectory(corpus), () -> corpus + " is not there");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(corpus)) {
            files = walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<Clause> clauses = Segmenter.segment(Files.readString(file)).all();
            assertThat(clauses).extracting(Clause::start).isSorted();
            assertThat(clauses).allMatch(c -> c.children().stream().allMatch(
                    child -> child.start() >= c.start() && child.end() <= c.end() && child.level() > c.level()));
        }));
    }

    @Test
    void articlesAreThoseThatAPersonFound() throws IOException {
        Path labels = SHARED.resolve("gold/segmentation_dev.json");
        Assumptions.assumeTrue(Files.isReadable(labels), () -> labels + " is not there");
        int right = 0;
        int said = 0;
        int labelled = 0;
        for (JsonNode document : new ObjectMapper().readTree(Files.readString(labels)).get("documents")) {
            Path file = SHARED.resolve("corpus/outsourcing/txt").resolve(document.get("file").asText());
            List<Integer> found = new ArrayList<>(Segmenter.segment(Files.readString(file)).top().stream()
                    .filter(c -> c.kind() == ClauseKind.BODY)
                    .map(Clause::start)
                    .toList());
            said += found.size();
            for (JsonNode clause : document.get("clauses")) {
                if (clause.get("kind").asText().equals("body") && clause.get("level").asInt() == 1) {
                    int start = clause.get("start_char").asInt();
                    labelled++;
                    right += found.removeIf(f -> Math.abs(f - start) <= TOLERANCE) ? 1 : 0;
                }
            }
        }
        assertThat(2.0 * right / (said + labelled)).as("F1").isGreaterThanOrEqualTo(0.95);
    }
}
