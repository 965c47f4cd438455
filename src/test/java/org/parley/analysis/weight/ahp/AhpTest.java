package org.parley.analysis.weight.ahp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.ReferenceFiles;
import org.parley.domain.InvalidValueException;

class AhpTest {
    private static final double[][] FOUR = {
        {1, 2, 4, 5}, {0.5, 1, 3, 4}, {0.25, 1 / 3.0, 1, 2}, {0.2, 0.25, 0.5, 1}
    };

    @Test
    void judgementsThatFitEachOtherGiveTheirRatios() {
        Priorities priorities = Priorities.of(Judgements.of(new double[][] {{1, 2, 4}, {0.5, 1, 2}, {0.25, 0.5, 1}}));

        assertThat(array(priorities)).containsExactly(new double[] {4 / 7.0, 2 / 7.0, 1 / 7.0}, within(1e-12));
        assertThat(priorities.lambda()).isCloseTo(3, within(1e-12));
        assertThat(priorities.consistencyRatio()).isCloseTo(0, within(1e-12));
        assertThat(priorities.consistent()).isTrue();
    }

    @Test
    void judgementsThatRunInACircleAreInconsistent() {
        Priorities priorities = Priorities.of(Judgements.of(new double[][] {{1, 5, 0.2}, {0.2, 1, 5}, {5, 0.2, 1}}));

        assertThat(array(priorities)).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
        assertThat(priorities.lambda()).isCloseTo(6.2, within(1e-9));
        assertThat(priorities.consistencyRatio()).isCloseTo(3.2 / 0.9584, within(1e-9));
        assertThat(priorities.consistent()).isFalse();
    }

    @Test
    void singleMatricesAgreeWithTheReference() {
        for (JsonNode test : reference("single", 4)) {
            Priorities priorities = Priorities.of(Judgements.of(matrix(test.path("matrix"))));
            JsonNode exact = test.path("exact_eigen");

            assertThat(array(priorities)).containsExactly(numbers(exact.path("weights")), within(1e-9));
            assertThat(priorities.lambda()).isCloseTo(exact.path("lambda_max").asDouble(), within(1e-9));
            assertThat(priorities.consistencyIndex()).isCloseTo(exact.path("ci").asDouble(), within(1e-9));
            assertThat(priorities.consistencyRatio())
                    .isCloseTo(exact.path("cr_alonso_lamata").asDouble(), within(1e-9));
        }
    }

    @Test
    void groupsAgreeWithTheReference() {
        for (JsonNode test : reference("group", 3)) {
            var people = new ArrayList<Judgements>();
            test.path("matrices").forEach(m -> people.add(Judgements.of(matrix(m))));
            Judgements together = Judgements.together(people);
            Priorities priorities = Priorities.of(together);
            JsonNode exact = test.path("exact");

            double[][] judged = matrix(exact.path("aij_matrix"));
            assertThat(judged).hasNumberOfRows(together.criteria());
            for (int i = 0; i < judged.length; i++) {
                assertThat(together.matrix()[i]).containsExactly(judged[i], within(1e-9));
            }
            assertThat(array(priorities)).containsExactly(numbers(exact.path("group_weights")), within(1e-9));
            assertThat(priorities.lambda()).isCloseTo(exact.path("group_lambda_max").asDouble(), within(1e-9));
            assertThat(exact.path("individual_weights")).hasSameSizeAs(people);
            for (int k = 0; k < people.size(); k++) {
                assertThat(array(Priorities.of(people.get(k))))
                        .containsExactly(numbers(exact.path("individual_weights").get(k)), within(1e-9));
            }
        }
    }

    @Test
    void theJudgementToAskAgainIsTheOneThatWasTurnedRound() {
        double[][] matrix = {{1, 2, 4, 8}, {0.5, 1, 2, 0.25}, {0.25, 0.5, 1, 2}, {0.125, 4, 0.5, 1}};
        Judgements judgements = Judgements.of(matrix);

        Repair repair = Repair.of(judgements).orElseThrow();

        assertThat(repair.first()).isEqualTo(1);
        assertThat(repair.second()).isEqualTo(3);
        assertThat(repair.judged()).isEqualTo(0.25);
        assertThat(repair.fitting()).isEqualTo(4);
        assertThat(repair.consistencyRatio()).isCloseTo(0, within(1e-9));
    }

    @Test
    void noOtherSingleAnswerOnTheScaleRepairsMore() {
        double[][] matrix = {
            {1, 4, 3, 1, 3, 4}, {0.25, 1, 7, 3, 0.2, 1}, {1 / 3.0, 1 / 7.0, 1, 0.2, 0.2, 1 / 6.0},
            {1, 1 / 3.0, 5, 1, 1, 1 / 3.0}, {1 / 3.0, 5, 5, 1, 1, 3}, {0.25, 1, 6, 3, 1 / 3.0, 1}
        };
        Judgements judgements = Judgements.of(matrix);

        double least = Double.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                for (int answer = 1; answer <= Judgements.SCALE; answer++) {
                    least = Math.min(least, ratioWith(judgements, i, j, answer));
                    least = Math.min(least, ratioWith(judgements, i, j, 1.0 / answer));
                }
            }
        }
        assertThat(Repair.of(judgements).orElseThrow().consistencyRatio()).isCloseTo(least, within(1e-12));
    }

    @Test
    void whatIsConsistentNeedsNoRepair() {
        assertThat(Repair.of(Judgements.of(new double[][] {{1, 2, 4}, {0.5, 1, 2}, {0.25, 0.5, 1}}))).isEmpty();
        assertThat(Repair.of(Judgements.of(new double[][] {{1, 7}, {1 / 7.0, 1}}))).isEmpty();
    }

    @Test
    void oneAndTwoCriteriaCannotContradictThemselves() {
        Priorities one = Priorities.of(Judgements.of(new double[][] {{1}}));
        Priorities two = Priorities.of(Judgements.of(new double[][] {{1, 3}, {1 / 3.0, 1}}));

        assertThat(one.weights()).containsExactly(1.0);
        assertThat(array(two)).containsExactly(new double[] {0.75, 0.25}, within(1e-12));
        assertThat(two.consistencyRatio()).isZero();
    }

    @Test
    void fiveHundredCriteriaAreJudged() {
        Priorities priorities = Priorities.of(Judgements.of(equal(500)));

        assertThat(priorities.weight(499)).isCloseTo(0.002, within(1e-12));
        assertThat(priorities.consistencyRatio()).isCloseTo(0, within(1e-12));
    }

    @Property(tries = 100)
    void weightsGiveBackConsistentJudgements(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0.01, max = 1) Double> points) {
        double sum = points.stream().mapToDouble(p -> p).sum();
        var matrix = new double[points.size()][points.size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] = points.get(i) / points.get(j);
            }
        }
        double[] weights = points.stream().mapToDouble(p -> p / sum).toArray();

        assertThat(array(Priorities.of(Judgements.of(matrix)))).containsExactly(weights, within(1e-9));
    }

    @Property(tries = 100)
    void askingTheOtherWayRoundChangesNothing(
            @ForAll @Size(6) List<@DoubleRange(min = 0.1, max = 9) Double> answers) {
        double[][] matrix = equal(4);
        int k = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                matrix[i][j] = answers.get(k);
                matrix[j][i] = 1 / answers.get(k++);
            }
        }
        var reversed = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                reversed[i][j] = matrix[3 - i][3 - j];
            }
        }
        Priorities there = Priorities.of(Judgements.of(matrix));
        Priorities back = Priorities.of(Judgements.of(reversed));

        assertThat(back.lambda()).isCloseTo(there.lambda(), within(1e-9)).isGreaterThanOrEqualTo(4);
        for (int i = 0; i < 4; i++) {
            assertThat(back.weight(3 - i)).isCloseTo(there.weight(i), within(1e-9));
        }
    }

    @ParameterizedTest @ValueSource(doubles = {0, -2, Double.NaN, Double.POSITIVE_INFINITY, 1e308})
    void whatIsNoRatioIsRefused(double ratio) {
        assertThatThrownBy(() -> Judgements.of(new double[][] {{1, ratio}, {1 / ratio, 1}}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("judgements");
        assertThatThrownBy(() -> Judgements.of(new double[][] {{1, 2}, {ratio, 1}}))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Judgements.of(new double[][] {{ratio}})).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatIsNoMatrixOfJudgementsIsRefused() {
        assertThatThrownBy(() -> Judgements.of(new double[0][])).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Judgements.of(new double[][] {{1, 2}, {0.5}}))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Judgements.of(new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("reciprocal");
        assertThatThrownBy(() -> Judgements.of(new double[][] {{2, 2}, {0.5, 1}}))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Judgements.together(List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Judgements.together(List.of(Judgements.of(FOUR), Judgements.of(equal(3)))))
                .isInstanceOf(InvalidValueException.class);
    }

    private static List<JsonNode> reference(String kind, int least) {
        List<JsonNode> cases = ReferenceFiles.read("ahp.json", "cases", least).stream()
                .filter(c -> c.path("kind").asText().equals(kind))
                .toList();
        assertThat(cases).as(kind).hasSizeGreaterThanOrEqualTo(least);
        return cases;
    }

    private static double[] array(Priorities priorities) {
        return priorities.weights().stream().mapToDouble(w -> w).toArray();
    }

    private static double ratioWith(Judgements judgements, int i, int j, double answer) {
        return Priorities.of(judgements.with(i, j, answer)).consistencyRatio();
    }

    private static double[][] equal(int n) {
        var matrix = new double[n][n];
        for (double[] row : matrix) {
            Arrays.fill(row, 1);
        }
        return matrix;
    }

    private static double[][] matrix(JsonNode rows) {
        var matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = numbers(rows.get(i));
        }
        return matrix;
    }

    private static double[] numbers(JsonNode array) {
        var numbers = new double[array.size()];
        Arrays.setAll(numbers, i -> array.get(i).asDouble());
        return numbers;
    }
}
