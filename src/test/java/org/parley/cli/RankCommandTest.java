package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exchange.json.DealFiles;

class RankCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void jsonSaysHowOftenEachBidTakesEachPlace() throws IOException {
        JsonNode found = rank("sample:lumenvale", "--draws", 10_000, "--seed", 7, "--weights", "any");

        assertThat(found.get("draws").asInt()).isEqualTo(10_000);
        assertThat(found.get("seed").asLong()).isEqualTo(7);
        for (String letter : new String[] {"A", "B", "C"}) {
            double sum = 0;
            for (int r = 0; r < 3; r++) {
                double share = found.at("/acceptability/" + letter).get(r).asDouble();
                double error = found.at("/standardError/" + letter).get(r).asDouble();
                assertThat(error).isCloseTo(Math.sqrt(share * (1 - share) / 10_000), within(1e-12));
                sum += share;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        assertThat(found.at("/centralWeights/B").isNull()).isTrue();
        assertThat(found.at("/confidence/B").isNull()).isTrue();
        assertThat(found.at("/centralWeights/C")).hasSize(17);
        assertThat(found.at("/centralWeightsError/B").isNull()).isTrue();
        assertThat(found.at("/centralWeightsError/C")).hasSize(17)
                .allMatch(e -> e.asDouble() > 0 && e.asDouble() < 0.0025);
        assertThat(found.at("/confidence/C").asDouble()).isEqualTo(1);
        assertThat(found.at("/pairwise/C")).hasSize(2);
        assertThat(found.at("/pairwise/C/B").asDouble()).isEqualTo(1);
        assertThat(found.at("/weights").asText()).isEqualTo("any");
        assertThat(found.at("/flags/B/0").asText()).isEqualTo("PRICE-6");
        assertThat(found.at("/unpriced")).isEmpty();
    }

    @Test
    void theSeedDecides() throws IOException {
        assertThat(rank("sample:pinefold")).isEqualTo(rank("sample:pinefold"));
        assertThat(rank("sample:pinefold", "--seed", 2).get("acceptability"))
                .isNotEqualTo(rank("sample:pinefold").get("acceptability"));
    }

    @ParameterizedTest @CsvSource({"groups, groups", "ORDER, order", "any, any"})
    void theKnowledgeOfWeightsIsAChoice(String option, String used) throws IOException {
        assertThat(rank("sample:pinefold", "--weights", option, "--draws", 1000).get("weights").asText())
                .isEqualTo(used);
    }

    @Test
    void withoutJsonItIsSaidInWords() {
        CommandLineRun run = CommandLineRun.of(folder, "rank", "sample:lumenvale", "--weights", "any");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Lumenvale Mutual: 3 bids by 17 criteria. Weights: anything goes.")
                .containsPattern("C Quillon CX: first in 9\\d of 100, last never\\.")
                .contains("B Norrick & Vale Services: first never, last always. It breaks our walk-away: PRICE-6.")
                .contains("A is better than B always.")
                .containsPattern("draws \\(seed 1\\): another seed may differ by 0\\.\\d of 100\\.");
        assertThat(run.out().indexOf("C Quillon")).isLessThan(run.out().indexOf("A Tavora"));
    }

    @Test
    void withoutVotesAndPricesThatIsSaid() throws IOException {
        ObjectNode deal = sample();
        deal.putArray("groups");
        ((ObjectNode) deal.get("pricing")).remove("A");

        CommandLineRun run = CommandLineRun.of(folder, "rank", file(deal));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(
                "Weights: anything goes.",
                "No group has given points",
                "Without price: the value of the total cost of A is not known.");
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "[] | has no bids. Ranking needs two; import them first.",
        "[{\"letter\": \"A\", \"name\": \"Alone\"}] | has one bid. Ranking needs two."
    })
    void rankingNeedsTwoBids(String providers, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("small.json"), """
                {"id": "small", "client": "Small Ltd", "currency": "EUR", "term": 24, "outcomes": [], "answers": {},
                 "groups": [], "activeFamilies": ["SCOPE"], "askedMechanisms": ["SCOPE-1"], "draft": {},
                 "context": {"personal": false, "regulated": false}, "providers": %s}
                """.formatted(providers));

        CommandLineRun run = CommandLineRun.of(folder, "rank", file, "--json");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains(why);
    }

    @ParameterizedTest @ValueSource(strings = {"--draws=0", "--draws=-5", "--draws=2000000000", "--draws=many",
        "--weights=guess", "--seed=x"})
    void optionsThatMeanNothingAreRefused(String option) {
        CommandLineRun run = CommandLineRun.of(folder, "rank", "sample:lumenvale", option);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).hasLineCount(1).startsWith("parley: ");
    }

    private JsonNode rank(Object... args) throws JsonProcessingException {
        var all = new Object[args.length + 2];
        all[0] = "rank";
        all[1] = "--json";
        System.arraycopy(args, 0, all, 2, args.length);
        CommandLineRun run = CommandLineRun.of(folder, all);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JSON.readTree(run.out());
    }

    private static ObjectNode sample() throws IOException {
        return (ObjectNode) JSON.readTree(DealFiles.bytes("deal-lumenvale.input.json"));
    }

    private Path file(JsonNode deal) throws IOException {
        return Files.writeString(folder.resolve("deal.json"), deal.toString());
    }
}
