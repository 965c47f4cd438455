package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.analysis.ReferenceFiles;

/** Integer instances whose frontiers were computed by another program. */
class LargeReferenceTest {
    @TestFactory
    Stream<DynamicTest> everyFigure() {
        var tests = new ArrayList<DynamicTest>();
        for (JsonNode instance : ReferenceFiles.read("large.json", "instances", 9)) {
            tests.add(DynamicTest.dynamicTest(instance.path("id").asText(), () -> check(instance)));
        }
        return tests.stream();
    }

    private static void check(JsonNode node) {
        JsonNode results = node.path("results");
        Instance instance = Instance.of(rows(node.path("a")), rows(node.path("b")));
        Point reservation = point(node.path("reservation"));
        Frontier frontier = Frontier.of(instance);
        Solutions solutions = Solutions.of(frontier, reservation);

        assertThat(frontier.size()).isEqualTo(results.path("frontier_size").asInt());
        assertThat(sha256(frontier)).isEqualTo(results.path("frontier_sha256").asText());
        assertThat(List.of(frontier.point(0), frontier.point(frontier.size() - 1)))
                .isEqualTo(points(results.path("extremes")));
        assertThat(solutions.rational()).hasSize(results.path("rational_frontier_size").asInt());
        for (int i = 0; i < frontier.size(); i += 1 + frontier.size() / 1000) {
            assertThat(instance.worth(frontier.choice(i))).isEqualTo(frontier.point(i));
        }
        same(solutions.nash(), results.path("nash"));
        same(solutions.kalaiSmorodinsky(), results.path("kalai_smorodinsky"));
        same(solutions.egalitarian(), results.path("egalitarian_gain"));
        same(new Solution.Found(solutions.welfareOfAll()), results.path("max_welfare"));
    }

    private static void same(Solution solution, JsonNode expected) {
        assertThat(solution).isInstanceOfSatisfying(Solution.Found.class, found -> {
            assertThat(found.points()).hasSize(expected.path("ties").asInt());
            assertThat(found.points()).containsAll(points(expected.path("points")));
        });
    }

    private static String sha256(Frontier frontier) {
        var lines = new StringBuilder();
        for (int i = 0; i < frontier.size(); i++) {
            lines.append(frontier.a(i)).append(',').append(frontier.b(i)).append('\n');
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(lines.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Point> points(JsonNode nodes) {
        var points = new ArrayList<Point>();
        nodes.forEach(n -> points.add(point(n)));
        return points;
    }

    private static Point point(JsonNode node) {
        return new Point(node.get(0).asLong(), node.get(1).asLong());
    }

    private static long[][] rows(JsonNode node) {
        var rows = new ArrayList<long[]>();
        for (JsonNode row : node) {
            long[] values = new long[row.size()];
            for (int o = 0; o < values.length; o++) {
                values[o] = row.get(o).asLong();
            }
            rows.add(values);
        }
        return rows.toArray(long[][]::new);
    }
}
