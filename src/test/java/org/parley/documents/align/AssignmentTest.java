package org.parley.documents.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.documents.StopSignal;

class AssignmentTest {
    @Test
    void givesUpTheBestPairForABetterWhole() {
        assertThat(Assignment.best(new double[][] {{9, 8}, {8, 1}}, StopSignal.NEVER)).containsExactly(1, 0);
    }

    @Test
    void makesNoPairThatGainsNothing() {
        assertThat(Assignment.best(new double[][] {{5, 0}, {-3, -1}}, StopSignal.NEVER)).containsExactly(0, -1);
        assertThat(Assignment.best(new double[0][0], StopSignal.NEVER)).isEmpty();
    }

    @Property
    void isAsGoodAsTryingEverything(@ForAll("gains") double[][] gain) {
        int[] columnOf = Assignment.best(gain, StopSignal.NEVER);

        assertThat(total(gain, columnOf)).isCloseTo(best(gain, 0, new boolean[gain[0].length]), Offset.offset(1e-9));
        assertThat(Arrays.stream(columnOf).filter(c -> c >= 0)).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<double[][]> gains() {
        Arbitrary<Double> gain = Arbitraries.integers().between(-4, 9).map(n -> n / 10.0);
        return Arbitraries.integers().between(1, 6).flatMap(columns -> gain.list().ofSize(columns).list().ofMinSize(1)
                .ofMaxSize(6).map(AssignmentTest::table));
    }

    private static double[][] table(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(v -> v).toArray())
                .toArray(double[][]::new);
    }

    private static double total(double[][] gain, int[] columnOf) {
        double total = 0;
        for (int r = 0; r < columnOf.length; r++) {
            total += columnOf[r] < 0 ? 0 : gain[r][columnOf[r]];
        }
        return total;
    }

    private static double best(double[][] gain, int row, boolean[] taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = best(gain, row + 1, taken);
        for (int c = 0; c < taken.length; c++) {
            if (!taken[c]) {
                taken[c] = true;
                best = Math.max(best, gain[row][c] + best(gain, row + 1, taken));
                taken[c] = false;
            }
        }
        return best;
    }
}
