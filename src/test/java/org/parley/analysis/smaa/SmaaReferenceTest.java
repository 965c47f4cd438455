package org.parley.analysis.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ReferenceFiles;
import org.parley.analysis.weight.region.WeightRegion;

/** Against results that were computed apart from this program, within the tolerance that comes with them. */
class SmaaReferenceTest {
    private static final int DRAWS = 100_000;
    private static final double PEER_DRAWS = 1e6;
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void sampledProblemsAgree() {
        for (JsonNode problem : problems("sampled")) {
            SmaaResult result = Smaa.of(problem(problem), SmaaSettings.draws(DRAWS, 42));
            JsonNode expected = problem.at("/independent_monte_carlo");

            eachAlternative(problem, result, (name, found) -> {
                double first = expected.at("/rank_acceptability/" + name).get(0).asDouble();
                for (int r = 0; r < found.acceptability().size(); r++) {
                    double share = expected.at("/rank_acceptability/" + name).get(r).asDouble();
                    assertThat(found.acceptability().get(r).value()).as(name).isCloseTo(share, tolerance(share, 0));
                }
                JsonNode central = expected.at("/central_weights/" + name);
                double error = 0.006 * Math.max(1, Math.sqrt(0.05 / first));
                List<Estimate> weights = Objects.requireNonNull(found.centralWeights());
                for (int c = 0; c < weights.size(); c++) {
                    assertThat(weights.get(c).value()).as(name).isCloseTo(central.get(c).asDouble(), within(error));
                }
                double confidence = expected.at("/confidence_factor/" + name).asDouble();
                assertThat(Objects.requireNonNull(found.confidence()).value())
                        .as(name)
                        .isCloseTo(confidence, tolerance(confidence, 0.004));
            });
        }
    }

    @Test
    void weightsOnlyProblemsAreExact() {
        for (JsonNode problem : problems("exact")) {
            SmaaResult result = ExactSmaa.of(problem(problem)).orElseThrow();

            assertThat(result.draws()).isZero();
            eachAlternative(problem, result, (name, found) -> exactly(problem, name, found, EXACT));
        }
    }

    @Test
    void weightsOnlyProblemsAgreeWhenSampled() {
        for (JsonNode problem : problems("exact")) {
            SmaaResult result = Smaa.of(problem(problem), SmaaSettings.draws(DRAWS, 42));

            eachAlternative(problem, result, (name, found) -> exactly(problem, name, found, within(0.0071)));
        }
    }

    private static void exactly(
            JsonNode problem, String name, SmaaResult.Alternative found, Offset<Double> tolerance) {
        JsonNode ranks = problem.at("/exact/rank_acceptability/" + name);
        for (int r = 0; r < ranks.size(); r++) {
            assertThat(found.acceptability().get(r).value()).as(name).isCloseTo(ranks.get(r).asDouble(), tolerance);
        }
        JsonNode central = problem.at("/exact/central_weights/" + name);
        List<Estimate> weights = found.centralWeights();
        if (central.isNull()) {
            assertThat(weights).as(name).isNull();
            assertThat(found.confidence()).as(name).isNull();
        } else {
            for (int c = 0; c < central.size(); c++) {
                assertThat(Objects.requireNonNull(weights).get(c).value())
                        .as(name)
                        .isCloseTo(central.get(c).asDouble(), tolerance);
            }
            assertThat(Objects.requireNonNull(found.confidence()).value()).as(name).isEqualTo(1);
        }
    }

    /** What is done with one alternative. */
    private interface Comparison {
        void with(String name, SmaaResult.Alternative found);
    }

    private static void eachAlternative(JsonNode problem, SmaaResult result, Comparison comparison) {
        for (int a = 0; a < result.alternatives().size(); a++) {
            comparison.with(problem.path("alternatives").get(a).asText(), result.alternatives().get(a));
        }
    }

    private static Offset<Double> tolerance(double share, double more) {
        return within(4 * Math.sqrt(share * (1 - share) * (1.0 / DRAWS + 1 / PEER_DRAWS)) + 0.0005 + more);
    }

    private static List<JsonNode> problems(String kind) {
        var problems = new ArrayList<JsonNode>();
        ReferenceFiles.read("smaa.json").path("problems").forEach(p -> {
            if (p.path("kind").asText().equals(kind)) {
                problems.add(p);
            }
        });
        assertThat(problems).isNotEmpty();
        return problems;
    }

    private static SmaaProblem problem(JsonNode problem) {
        var rows = new ArrayList<List<Measurement>>();
        for (JsonNode name : problem.path("alternatives")) {
            JsonNode scores = problem.path("scores").path(name.asText());
            var row = new ArrayList<Measurement>();
            for (int c = 0; c < problem.path("criteria").size(); c++) {
                JsonNode criterion = problem.path("criteria").get(c);
                row.add(measurement(criterion, scores.isArray() ? scores.get(c) : scores.path(name(criterion))));
            }
            rows.add(row);
        }
        return new SmaaProblem(rows, weights(problem));
    }

    private static Measurement measurement(JsonNode criterion, JsonNode score) {
        double low = criterion.path("scale").get(0).asDouble();
        double range = criterion.path("scale").get(1).asDouble() - low;
        boolean max = criterion.path("direction").asText().equals("max");
        double one = value(score.isObject() ? score.path("p1").asDouble() : score.asDouble(), low, range, max);
        double two = score.isObject() ? score.path("p2").asDouble() : 0;
        return switch (score.path("dist").asText("fixed")) {
            case "fixed" -> new Measurement.Certain(one);
            case "uniform" -> {
                double other = value(two, low, range, max);
                yield new Measurement.Between(Math.min(one, other), Math.max(one, other));
            }
            case "normal" -> new Measurement.Normal(one, two / range);
            default -> throw new IllegalArgumentException(score.toString());
        };
    }

    private static double value(double x, double low, double range, boolean max) {
        return max ? (x - low) / range : 1 - (x - low) / range;
    }

    private static WeightRegion weights(JsonNode problem) {
        int n = problem.path("criteria").size();
        if (problem.at("/weights/type").asText().equals("none")) {
            return WeightRegion.any(n);
        }
        var minimums = new double[n];
        var maximums = new double[n];
        Arrays.fill(maximums, 1);
        IntStream.range(0, n).forEach(c -> {
            JsonNode bounds = problem.path("weights").path("bounds").path(name(problem.path("criteria").get(c)));
            minimums[c] = bounds.get(0).asDouble();
            maximums[c] = bounds.get(1).asDouble();
        });
        return WeightRegion.ranges(minimums, maximums);
    }

    private static String name(JsonNode criterion) {
        return criterion.path("name").asText();
    }
}
