package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.fit.Fit;
import org.parley.exchange.json.DealFiles;

/** A whole deal against numbers that were worked out apart from this program. */
class LumenvaleTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final JsonNode expected = expected();
    private final DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, DealFiles.read("lumenvale"));

    @Test
    void fit() {
        Fit fit = analysis.fit();

        fit.fit().forEach((model, score) -> assertThat(score)
                .isCloseTo(expected.path("fit").path(model.name()).asDouble(), EXACT));
        assertThat(fit.need()).isCloseTo(expected.path("need").asDouble(), EXACT);
        assertThat(fit.readiness()).isCloseTo(expected.path("readiness").asDouble(), EXACT);
        assertThat(String.valueOf(fit.recommended())).isEqualTo(expected.path("recommended").asText());
        assertThat(String.valueOf(fit.runnerUp())).isEqualTo(expected.path("runnerUp").asText());
    }

    @Test
    void consensus() {
        JsonNode numbers = expected.path("consensus");
        Indices indices = Objects.requireNonNull(analysis.criteria().indices());

        same(analysis.criteria().groupWeights(), expected.path("groupWeights"));
        assertThat(indices.d()).isCloseTo(numbers.path("D").asDouble(), EXACT);
        assertThat(indices.s()).isCloseTo(numbers.path("S").asDouble(), EXACT);
        assertThat(indices.sStar()).isCloseTo(numbers.path("Sstar").asDouble(), EXACT);
        assertThat(indices.w()).isCloseTo(numbers.path("W").asDouble(), EXACT);
        assertThat(indices.maxTv()).isCloseTo(numbers.path("maxTV").asDouble(), EXACT);
        assertThat(List.of(indices.widest().a().name(), indices.widest().b().name()))
                .isEqualTo(texts(numbers.path("maxTVPair")));
        assertThat(indices.light().name().toLowerCase(Locale.ROOT)).isEqualTo(expected.path("light").asText());
    }

    @Test
    void conflicts() {
        assertThat(analysis.criteria().conflicts())
                .extracting(c -> c.item() + " " + c.groupA() + " " + c.groupB() + " " + word(c.level()) + " "
                        + rounded(c.severity()))
                .isEqualTo(list(expected.path("conflicts"), c -> c.path("item").asText() + " "
                        + String.join(" ", texts(c.path("groups"))) + " " + c.path("level").asText() + " "
                        + rounded(c.path("severity").asDouble())));
        assertThat(analysis.positionConflicts())
                .extracting(c -> c.mechanism() + " " + c.a() + " " + c.b() + " " + c.gap() + " " + c.percent())
                .isEqualTo(list(expected.path("positionConflicts"), c -> c.path("mechanism").asText() + " "
                        + String.join(" ", texts(c.path("groups"))) + " " + c.path("gap").asDouble() + " "
                        + c.path("percent").asDouble()));
    }

    @Test
    void coverage() {
        analysis.coverage().shares().forEach((outcome, share) -> assertThat(share)
                .isCloseTo(expected.path("coverage").path(outcome.name()).asDouble(), EXACT));
    }

    @Test
    void rules() {
        assertThat(analysis.ruleHits())
                .extracting(h -> h.rule() + " " + word(h.severity()) + " " + h.mechanisms())
                .isEqualTo(list(expected.path("ruleHits"), h -> h.path("id").asText() + " "
                        + h.path("severity").asText().toLowerCase(Locale.ROOT) + " " + texts(h.path("mechanisms"))));
        assertThat(analysis.waiversNeeded()).hasSize(expected.path("waiversNeeded").size());
    }

    @Test
    void bids() {
        assertThat(analysis.bids()).hasSize(3);
        for (var bid : analysis.bids()) {
            String letter = bid.letter();
            assertThat(bid.values()).hasSize(expected.path("values").size());
            bid.values().forEach((mechanism, value) -> assertThat(value)
                    .isCloseTo(expected.path("values").path(mechanism).path(letter).asDouble(), EXACT));
            same(bid.familyScores(), expected.path("familyScores").path(letter));
            assertThat(List.copyOf(bid.beyondWalkAway())).isEqualTo(texts(expected.path("flags").path(letter)));
            assertThat(List.copyOf(bid.notAnswered())).isEqualTo(texts(expected.path("notAnswered").path(letter)));
        }
    }

    private static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(DealFiles.bytes("deal-lumenvale.expected.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void same(Map<String, Double> actual, JsonNode numbers) {
        assertThat(actual).hasSize(numbers.size());
        actual.forEach((key, value) -> assertThat(value).isCloseTo(numbers.path(key).asDouble(), EXACT));
    }

    private static List<String> texts(JsonNode array) {
        return list(array, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> entry) {
        var list = new ArrayList<T>();
        array.forEach(e -> list.add(entry.apply(e)));
        return list;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static long rounded(double value) {
        return Math.round(value * 1e9);
    }
}
