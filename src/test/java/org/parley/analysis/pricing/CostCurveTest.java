package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostCurveTest {
    private static final int MOST_LOOKS = 1_000_000;
    private int looks;

    @Test
    void aKinkThatNobodyKnewIsFound() {
        CostCurve curve = curve(x -> Math.max(10, 2 * x), 100);

        assertThat(curve.pieces()).hasSizeBetween(2, 4);
        assertThat(curve.cost(3)).isEqualTo(10);
        assertThat(curve.cost(50)).isEqualTo(100);
        assertThat(curve.end()).isEqualTo(100);
    }

    /** What is no number cannot be drawn, and whatever lies behind it is not claimed. */
    @ParameterizedTest @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN})
    void theCurveEndsWhereTheCostIsNoNumber(double nothing) {
        assertThat(curve(_ -> nothing, 100).pieces()).isEmpty();
        assertThat(curve(x -> x < 30 ? x : nothing, 100, 25, 50).end()).isEqualTo(25);
    }

    /** Where small differences of large amounts are all rounding, halving finds no straight piece, ever. */
    @Test
    void theCurveEndsWhereItIsAllNoise() {
        CostCurve curve = curve(x -> x < 50 ? x : Math.sin(1e9 * x), 100, 50);

        assertThat(curve.end()).isBetween(50.0, 51.0);
        assertThat(curve.cost(20)).isEqualTo(20);
    }

    private CostCurve curve(DoubleUnaryOperator cost, double top, double... kinks) {
        var known = new TreeSet<Double>();
        for (double kink : kinks) {
            known.add(kink);
        }
        looks = 0;
        return CostCurve.of(
                x -> {
                    assertThat(looks++).as("looks at the cost").isLessThan(MOST_LOOKS);
                    return cost.applyAsDouble(x);
                },
                known,
                top);
    }
}
