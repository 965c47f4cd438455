package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exchange.json.DealFiles;

/** The sample's numbers as the specification computes them. */
class CheckCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @ParameterizedTest @ValueSource(strings = {"sample", "file"})
    void theSampleGivesTheExpectedResults(String source) throws IOException {
        Path file = folder.resolve("deal.json");
        Files.write(file, DealFiles.bytes("deal-lumenvale.input.json"));
        JsonNode found = check(source.equals("file") ? file : "sample:lumenvale");
        JsonNode expected = JSON.readTree(DealFiles.bytes("deal-lumenvale.expected.json"));

        JsonNode model = found.get("model");
        assertThat(model.get("recommended")).isEqualTo(expected.get("recommended"));
        assertThat(model.get("chosen").textValue()).isEqualTo("SA");
        assertThat(model.get("runnerUp")).isEqualTo(expected.get("runnerUp"));
        same(model.get("fit"), expected.get("fit"), "fit");
        same(model.get("need"), expected.get("need"), "need");
        same(model.get("readiness"), expected.get("readiness"), "readiness");
        for (String index : new String[] {"D", "S", "Sstar", "W", "maxTV"}) {
            same(found.at("/consensus/" + index), expected.at("/consensus/" + index), index);
        }
        for (String part : new String[] {
            "light", "groupWeights", "coverage", "ruleHits", "conflicts", "positionConflicts", "waiversNeeded",
            "totals", "winner", "winnerQuoted", "criticalTcoWeight", "decisionRobustness"
        }) {
            same(found.get(part), expected.get(part), part);
        }
        same(found.get("zopa"), expected.at("/zopa/C"), "zopa");
        assertThat(found.get("totalsBasis").textValue()).isEqualTo("with price");
        assertThat(found.get("dominated")).hasToString("[{\"bid\":\"B\",\"basis\":\"with price\",\"by\":[\"C\"]}]");
        for (String letter : new String[] {"A", "B", "C"}) {
            JsonNode bid = found.at("/bids/" + letter);
            same(bid.get("familyScores"), expected.at("/familyScores/" + letter), letter);
            same(bid.get("flags"), expected.at("/flags/" + letter), letter);
            same(bid.get("notAnswered"), expected.at("/notAnswered/" + letter), letter);
            assertThat(bid.get("values")).hasSize(38);
            expected.get("values").properties().forEach(e -> same(
                    bid.get("values").get(e.getKey()), e.getValue().get(letter), letter + " " + e.getKey()));
        }
        for (String letter : new String[] {"A", "B", "C"}) {
            JsonNode bid = found.at("/bids/" + letter);
            assertThat(bid.get("tco")).hasSize(6);
            expected.get("tco").properties().forEach(
                    e -> same(bid.get("tco").get(e.getKey()), e.getValue().get(letter), letter + " " + e.getKey()));
            same(bid.get("npv"), expected.get("npv").get(letter), letter + " npv");
            same(bid.get("tcoValue"), expected.get("tcoValue").get(letter), letter + " tcoValue");
            assertThat(bid.get("notPriced")).isEmpty();
        }
        assertThat(found.has("breakEven")).isFalse();
        assertThat(found.at("/bids/C/quoted/PRICE-2").doubleValue()).isEqualTo(105);
        assertThat(found.get("horizon")).hasSize(3);
    }

    @Test
    void theOtherSampleIsCheckedToo() throws IOException {
        JsonNode found = check("sample:pinefold");
        assertThat(found.at("/model/recommended").textValue()).isEqualTo("OP");
        assertThat(found.get("bids").properties()).extracting(java.util.Map.Entry::getKey).containsExactly("M", "C");
        for (String scenario : new String[] {"low", "base", "high"}) {
            assertThat(found.at("/totals/" + scenario + "/GROUP")).hasSize(2);
            assertThat(found.at("/totals/" + scenario)).hasSize(6);
            assertThat(found.at("/winner/" + scenario + "/FI").isMissingNode()).isFalse();
            assertThat(found.get("criticalTcoWeight").has(scenario)).isTrue();
        }
        assertThat(found.get("zopa").properties()).extracting(java.util.Map.Entry::getKey)
                .containsExactly("SCOPE-4", "PRICE-6", "DATA-3", "TALENT-5", "EXIT-1", "FLEX-2");
        JsonNode bid = found.at("/bids/M");
        assertThat(bid.get("tco").properties()).extracting(java.util.Map.Entry::getKey)
                .containsExactly("low", "base", "high");
        assertThat(bid.at("/tco/base").doubleValue()).isCloseTo(2505450, within(1e-6));
        assertThat(bid.at("/tcoValue/base").doubleValue()).isCloseTo(50.559210526, within(1e-6));
        assertThat(bid.at("/npv/base").isNull()).as("the deal has no discount rate").isTrue();
        assertThat(bid.at("/costPerContact/base").doubleValue()).isCloseTo(3.296644737, within(1e-6));
        assertThat(found.get("breakEvenContacts").doubleValue()).isCloseTo(311002.229081, within(1e-6));
        assertThat(found.at("/breakEven/0/bids").toString()).isEqualTo("[\"M\",\"C\"]");
        assertThat(found.at("/breakEven/0/cheaper").toString()).isEqualTo("[\"M\",\"C\"]");
    }

    @Test
    void aBidThatCannotBePricedSaysWhy() throws IOException {
        Path file = folder.resolve("deal.json");
        Files.writeString(file, new String(DealFiles.bytes("deal-lumenvale.input.json"), StandardCharsets.UTF_8)
                .replace("\"baselineFcr\": 0.7", "\"baselineFcr\": null"));
        JsonNode bid = check(file).at("/bids/A");
        assertThat(bid.at("/tco/base-quoted").doubleValue()).isCloseTo(73.07770647885896, within(1e-9));
        assertThat(bid.at("/tco/base-adj").isNull()).isTrue();
        assertThat(bid.at("/notPriced/base-adj/reason").textValue()).isEqualTo("NO_BASELINE_FCR");
        assertThat(bid.get("tcoValue").isNull()).isTrue();
        assertThat(CommandLineRun.of(folder, "check", file).out())
                .contains("A: To count repeat calls, first-contact resolution today is needed.");
    }

    @Test
    void aDealWithNothingYetIsCheckedWithoutNumbers() throws IOException {
        Path file = folder.resolve("small.json");
        Files.writeString(file, """
                {"id": "small", "client": "Small Ltd", "currency": "EUR", "term": 24, "outcomes": [], "answers": {},
                 "groups": [], "activeFamilies": ["SCOPE"], "askedMechanisms": [], "draft": {},
                 "context": {"personal": false, "regulated": false}, "providers": []}
                """);
        JsonNode found = check(file);
        assertThat(found.at("/model/recommended").isNull()).isTrue();
        assertThat(found.get("light").isNull()).isTrue();
        assertThat(found.get("bids")).isEmpty();
        assertThat(found.at("/totals/GROUP")).isEmpty();
        assertThat(found.at("/winner/GROUP").isNull()).isTrue();
        assertThat(found.get("zopa")).isEmpty();
        assertThat(CommandLineRun.of(folder, "check", file).out()).contains("Small Ltd, 24 months", "No bids yet");
    }

    @Test
    void withoutJsonItReadsLikeASummary() {
        CommandLineRun run = CommandLineRun.of(folder, "check", "sample:lumenvale");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Lumenvale Mutual, 60 months")
                .contains("Model: chosen SA, recommended SA")
                .contains("Groups: red")
                .contains("Bid B Norrick & Vale Services:")
                .contains("beyond walk-away: PRICE-6")
                .contains("Ranking, price included (base volume, repeat calls counted), of 100: C 60.4, A 52.8, "
                        + "B 20.3 (beyond walk-away: PRICE-6)")
                .contains("BO, TL, PR choose C; FI, LC choose A", "60% of the say")
                .contains("C leads in every volume scenario")
                .contains("C leads until the total cost weighs 40.2% of all (now 10.0%); above that A is ahead of it")
                .contains("If quoted volumes are believed, C and A tie where the total cost weighs 17.0%")
                .contains("is worth EUR m 1.08; C asks EUR m 0.179 for each point that it is better than A")
                .contains("No weights can make B the best: C is at least as good")
                .contains("by range scoring, C would win while B bids and A once B leaves, although B cannot win")
                .contains("Total cost of ownership over the term, EUR m (scored: base-adj):")
                .containsPattern("  B +79\\.19 +79\\.19 +82\\.52 +82\\.52 +86\\.31 +86\\.31")
                .contains("13 rules fire:")
                .contains("R12 High [PRICE-6");
    }

    @Test
    void aWaivedHitIsStillListedWithItsWaiverAndNoLongerCounted() throws IOException {
        ObjectNode deal = (ObjectNode) JSON.readTree(DealFiles.bytes("deal-lumenvale.input.json"));
        deal.putArray("waivers").addObject()
                .put("subject", "R12")
                .put("who", "A. Baker")
                .put("when", "2026-03-04T12:00:00Z")
                .put("why", "no storms this year");
        Path file = folder.resolve("deal.json");
        Files.write(file, JSON.writeValueAsBytes(deal));
        JsonNode found = check(file);
        JsonNode expected = JSON.readTree(DealFiles.bytes("deal-lumenvale.expected.json"));

        assertThat(found.get("ruleHits")).hasSameSizeAs(expected.get("ruleHits"));
        found.get("ruleHits")
                .forEach(hit -> assertThat(hit.has("waived")).isEqualTo(hit.get("id").asText().equals("R12")));
        assertThat(found.at("/ruleHits/4/waived/who").asText()).isEqualTo("A. Baker");
        assertThat(found.at("/waivers/0/subject").asText()).isEqualTo("R12");
        assertThat(CommandLineRun.of(folder, "check", file).out())
                .contains("12 rules fire:", "R12 High [PRICE-6, SCOPE-3], waived: minimums cancel")
                .contains("waived by A. Baker on 2026-03-04: no storms this year");
    }

    @Test
    void aFamilyThatSomebodySignedForIsNoLongerOpen() throws IOException {
        ObjectNode deal = (ObjectNode) JSON.readTree(DealFiles.bytes("deal-pinefold.input.json"));
        Path file = folder.resolve("deal.json");
        Files.write(file, JSON.writeValueAsBytes(deal));
        assertThat(check(file).at("/waiversNeeded/0/family").asText()).isEqualTo("INTEG");

        deal.putArray("waivers").addObject()
                .put("subject", "INTEG")
                .put("who", "A. Baker")
                .put("when", "2026-03-04T12:00:00Z")
                .put("why", "no interfaces");
        Files.write(file, JSON.writeValueAsBytes(deal));
        assertThat(check(file).get("waiversNeeded")).isEmpty();
        assertThat(CommandLineRun.of(folder, "check", file).out())
                .contains("INTEG is switched off, although the model requires INTEG-5", "waived by A. Baker");
    }

    private JsonNode check(Object deal) throws JsonProcessingException {
        CommandLineRun run = CommandLineRun.of(folder, "check", deal, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JSON.readTree(run.out());
    }

    private static void same(JsonNode found, JsonNode expected, String what) {
        assertThat(found).as(what).isNotNull();
        if (expected.isNumber()) {
            assertThat(found.doubleValue()).as(what).isCloseTo(expected.doubleValue(), within(1e-6));
        } else if (expected.isContainerNode()) {
            assertThat(found).as(what).hasSameSizeAs(expected);
            if (expected.isArray()) {
                for (int i = 0; i < expected.size(); i++) {
                    same(found.get(i), expected.get(i), what + "[" + i + "]");
                }
            } else {
                expected.properties().forEach(e -> same(found.get(e.getKey()), e.getValue(), what + "." + e.getKey()));
            }
        } else {
            assertThat(found).as(what).isEqualTo(expected);
        }
    }
}
