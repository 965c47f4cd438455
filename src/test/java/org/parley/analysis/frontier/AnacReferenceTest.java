package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.analysis.ReferenceFiles;

/** Published negotiation scenarios, solved elsewhere by full enumeration in exact fractions. */
class AnacReferenceTest {
    @TestFactory
    Stream<DynamicTest> everyFigure() {
        var tests = new ArrayList<DynamicTest>();
        for (JsonNode domain : ReferenceFiles.read("anac.json", "domains", 11)) {
            tests.add(DynamicTest.dynamicTest(domain.path("id").asText(), () -> new Scenario(domain).check()));
        }
        return tests.stream();
    }

    /** Utilities as fractions, and as the integers that are computed with. */
    private static final class Scenario {
        private final JsonNode results;
        private final Instance instance;
        private final FixedPoint scale;
        private final Point reservation;
        private final Frontier frontier;

        Scenario(JsonNode domain) {
            results = domain.path("results");
            List<List<Ratio>> a = utilities(domain.path("parties").get(0));
            List<List<Ratio>> b = utilities(domain.path("parties").get(1));
            List<Ratio> reservations = List.of(
                    Ratio.of(new BigDecimal(domain.path("parties").get(0).path("reservation").asText())),
                    Ratio.of(new BigDecimal(domain.path("parties").get(1).path("reservation").asText())));
            List<Ratio> all = Stream.of(a, b, List.of(reservations))
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .toList();
            scale = FixedPoint.of(all, Ratio.of(new BigDecimal("1.01")));
            instance = Instance.of(units(a), units(b));
            reservation = new Point(scale.of(reservations.get(0)), scale.of(reservations.get(1)));
            frontier = Frontier.of(instance).withoutTiesWithin(scale.exact() ? 0 : instance.issues());
        }

        void check() {
            Solutions solutions = Solutions.of(frontier, reservation);
            Solutions unreserved = Solutions.of(frontier, new Point(0, 0));

            assertThat(frontier.size()).isEqualTo(results.at("/pareto/distinct_utility_pairs").asInt());
            for (int i = 0; i < frontier.size(); i++) {
                assertThat(instance.worth(frontier.choice(i))).isEqualTo(frontier.point(i));
                same(frontier.point(i), results.at("/pareto/utilities").get(i));
            }
            assertThat(solutions.rational()).hasSize(results.at("/pareto_rational/distinct_utility_pairs").asInt());
            same(solutions.nash(), "nash");
            same(solutions.kalaiSmorodinsky(), "kalai_smorodinsky");
            same(solutions.egalitarian(), "egalitarian_gain");
            same(solutions.welfare(), "max_welfare_rational");
            same(unreserved.nash(), "nash_zero_disagreement");
            same(unreserved.egalitarian(), "egalitarian_raw");
            same(new Solution.Found(solutions.welfareOfAll()), "max_welfare");
            assertThat(Solutions.of(NashCore.of(instance, reservation), reservation).nash())
                    .isEqualTo(Solutions.of(Frontier.of(instance), reservation).nash());
        }

        private void same(Solution solution, String key) {
            JsonNode expected = results.path(key);
            if (expected.isNull()) {
                assertThat(solution).as(key).isInstanceOf(Solution.None.class);
                return;
            }
            assertThat(solution).as(key).isInstanceOfSatisfying(Solution.Found.class, found -> {
                List<JsonNode> points = new ArrayList<>();
                expected.path("utilities").forEach(points::add);
                points.sort(Comparator.comparingDouble((JsonNode p) -> p.get(0).asDouble()).reversed());
                assertThat(found.points()).as(key).hasSameSizeAs(points);
                for (int i = 0; i < points.size(); i++) {
                    same(found.points().get(i), points.get(i));
                }
            });
        }

        private void same(Point point, JsonNode utilities) {
            assertThat(scale.toDouble(point.a())).isCloseTo(utilities.get(0).asDouble(), within(1e-15));
            assertThat(scale.toDouble(point.b())).isCloseTo(utilities.get(1).asDouble(), within(1e-15));
        }

        private long[][] units(List<List<Ratio>> utilities) {
            return utilities.stream()
                    .map(row -> row.stream().mapToLong(scale::of).toArray())
                    .toArray(long[][]::new);
        }

        /** Weight x evaluation / best evaluation of the issue. */
        private static List<List<Ratio>> utilities(JsonNode party) {
            var utilities = new ArrayList<List<Ratio>>();
            for (int i = 0; i < party.path("weights_text").size(); i++) {
                Ratio weight = Ratio.of(new BigDecimal(party.path("weights_text").get(i).asText()));
                List<Ratio> row = new ArrayList<>();
                party.path("evaluations_text").get(i)
                        .forEach(e -> row.add(Ratio.of(new BigDecimal(e.asText()))));
                Ratio best = row.stream().max(Comparator.naturalOrder()).orElseThrow();
                utilities.add(row.stream()
                        .map(e -> best.numerator().equals(BigInteger.ZERO)
                                ? Ratio.ZERO
                                : weight.times(e).dividedBy(best))
                        .toList());
            }
            return utilities;
        }
    }
}
