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
import org.parley.exchange.json.DealFiles;

class PackagesCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    @Test
    void everyExpectedFigureOfTheSample() throws IOException {
        JsonNode expected = JSON.readTree(DealFiles.bytes("deal-lumenvale.expected.json"));
        JsonNode packages = expected.get("packages");
        JsonNode found = json("sample:lumenvale");

        assertThat(found.get("issues")).hasSize(8).first().extracting(JsonNode::asText).isEqualTo("PRICE-6");
        assertThat(found.get("frontier")).hasSize(62);
        assertThat(found.get("frontier").get(0).get("package")).hasSize(8);
        same(found.get("nash"), packages.get("nash"));
        assertThat(found.get("meso")).hasSize(3);
        for (int i = 0; i < 3; i++) {
            same(found.get("meso").get(i), expected.get("meso").get(i));
        }
        for (String figure : new String[] {"count", "frontierSize", "aboveBatna", "batnaTotal", "bidTotal"}) {
            assertThat(found.get(figure).doubleValue()).as(figure)
                    .isCloseTo(packages.get(figure).doubleValue(), within(1e-9));
        }
        for (String range : new String[] {"clientRange", "dealTotalRange", "providerRangeAtMesoLevel"}) {
            for (int end = 0; end < 2; end++) {
                assertThat(found.get(range).get(end).doubleValue()).as(range)
                        .isCloseTo(packages.get(range).get(end).doubleValue(), within(1e-9));
            }
        }
        assertThat(found.get("kalaiSmorodinsky").get("client").isNumber()).isTrue();
        assertThat(found.get("egalitarian").get("package")).hasSize(8);
        assertThat(found.get("welfare").get("provider").isNumber()).isTrue();
    }

    @Test
    void lockedTermsAndRulesNarrowThePackages() throws JsonProcessingException {
        JsonNode locked = json("sample:lumenvale", "--lock", "PRICE-6=80", "--lock", "IP-2=2");
        assertThat(locked.get("count").intValue()).isEqualTo(5832 / 12);
        assertThat(locked.get("frontier")).allSatisfy(
                p -> assertThat(p.at("/package/PRICE-6").doubleValue()).isEqualTo(80));

        JsonNode obeying = json("sample:lumenvale", "--obey-rules");
        assertThat(obeying.get("count").intValue()).as("82 and 85 break R12").isEqualTo(5832 / 2);
    }

    @Test
    void whatTheDealHoldsAsAgreedIsRespected() throws IOException {
        ObjectNode deal = (ObjectNode) JSON.readTree(DealFiles.bytes("deal-lumenvale.input.json"));
        ((ObjectNode) deal.at("/packages/issues/0")).put("locked", 82);
        Path file = folder.resolve("agreed.json");
        JSON.writeValue(file.toFile(), deal);

        JsonNode found = json(file.toString());
        assertThat(found.get("count").intValue()).isEqualTo(5832 / 4);
        assertThat(found.get("agreed")).hasSize(1).allSatisfy(t -> assertThat(t.doubleValue()).isEqualTo(82));
        assertThat(found.get("frontier")).allSatisfy(
                p -> assertThat(p.at("/package/PRICE-6").doubleValue()).isEqualTo(82));
        assertThat(json(file.toString(), "--lock", "PRICE-6=80").at("/agreed/PRICE-6").intValue()).isEqualTo(80);
        assertThat(CommandLineRun.of(folder, "packages", file).out()).contains("agreed at 82");
    }

    @Test
    void aLockOffTheTableIsRefused() {
        CommandLineRun run = CommandLineRun.of(folder, "packages", "sample:lumenvale", "--lock", "PRICE-2=100");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("parley: PRICE-2 is not on the table. Lock only what is negotiated.\n");
    }

    @Test
    void aLockThatIsNoNumberIsRefused() {
        for (String term : new String[] {"NaN", "-Infinity", "much"}) {
            CommandLineRun run = CommandLineRun.of(folder, "packages", "sample:lumenvale", "--lock", "PRICE-6=" + term);
            assertThat(run.code()).as(term).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(term);
        }
    }

    @Test
    void aDealWithoutATableSaysSo() throws IOException {
        Path file = folder.resolve("small.json");
        Files.writeString(file, """
                {"id": "small", "client": "Small Ltd", "currency": "EUR", "term": 24, "outcomes": [], "answers": {},
                 "groups": [], "activeFamilies": ["SCOPE"], "askedMechanisms": [], "draft": {},
                 "context": {"personal": false, "regulated": false}, "providers": []}
                """);
        JsonNode found = json(file.toString());

        assertThat(found.get("issues")).isEmpty();
        assertThat(found.get("nash").isNull()).isTrue();
        assertThat(found.get("reason").textValue()).isEqualTo("NO_TABLE");
        assertThat(CommandLineRun.of(folder, "packages", file).out())
                .isEqualToIgnoringNewLines("No table has been set up for this deal yet");
    }

    @Test
    void withoutJsonItReadsLikeASummary() {
        CommandLineRun run = CommandLineRun.of(folder, "packages", "sample:lumenvale");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Packages with C Quillon CX: 8 issues, 5832 feasible packages, 62 of them")
                .contains("Best alternative A: 52.77. Packages that reach it: 5828")
                .contains("worse than the best alternative")
                .contains("Nash point: ours 46.38, theirs 25.45, deal total 61.21 (PRICE-6 80, FLEX-2 68")
                .contains("Equal offers at 55 ± 1 for us; over all such packages theirs runs from 2.6 to 15.2")
                .contains("Trade: offer IP-2");
    }

    private JsonNode json(String deal, String... options) throws JsonProcessingException {
        Object[] args = new Object[options.length + 3];
        args[0] = "packages";
        args[1] = deal;
        args[2] = "--json";
        System.arraycopy(options, 0, args, 3, options.length);
        CommandLineRun run = CommandLineRun.of(folder, args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JSON.readTree(run.out());
    }

    private static void same(JsonNode found, JsonNode expected) {
        for (String figure : new String[] {"client", "provider", "dealTotal"}) {
            assertThat(found.get(figure).doubleValue()).as(figure)
                    .isCloseTo(expected.get(figure).doubleValue(), within(1e-9));
        }
        assertThat(found.get("package")).hasSameSizeAs(expected.get("terms"));
        expected.get("terms").properties().forEach(t -> assertThat(found.get("package").get(t.getKey()).doubleValue())
                .isEqualTo(t.getValue().doubleValue()));
    }
}
