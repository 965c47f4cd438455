package org.parley.analysis.weight.region;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.random.RandomStream;

/** Many draws from one region, to measure. */
final class Draws {
    private final double[][] weights;
    private final int count;

    private Draws(double[][] weights, int count) {
        this.weights = weights;
        this.count = count;
    }

    static Draws of(WeightRegion region, int count) {
        var weights = new double[region.criteria()][count];
        region.sampler(RandomStream.of(11, 0, 0)).draw(weights, count);
        return new Draws(weights, count);
    }

    /** Those of the plain simplex that happen to lie in the region. */
    static Draws byRejection(WeightRegion region, int tries) {
        Draws all = of(WeightRegion.any(region.criteria()), tries);
        var kept = new double[region.criteria()][tries];
        int count = 0;
        for (int d = 0; d < tries; d++) {
            double[] draw = all.draw(d);
            if (region.contains(draw, 1e-9)) {
                for (int i = 0; i < draw.length; i++) {
                    kept[i][count] = draw[i];
                }
                count++;
            }
        }
        return new Draws(kept, count);
    }

    int count() {
        return count;
    }

    double[] draw(int d) {
        return Arrays.stream(weights).mapToDouble(row -> row[d]).toArray();
    }

    double mean(ToDoubleFunction<double[]> figure) {
        double sum = 0;
        for (int d = 0; d < count; d++) {
            sum += figure.applyAsDouble(draw(d));
        }
        return sum / count;
    }

    double variance(ToDoubleFunction<double[]> figure) {
        double mean = mean(figure);
        return mean(w -> Math.pow(figure.applyAsDouble(w) - mean, 2));
    }

    double mean(int criterion) {
        return mean(w -> w[criterion]);
    }

    /** By how many standard errors the means of a figure differ. */
    double apart(Draws other, ToDoubleFunction<double[]> figure) {
        double error = Math.sqrt(variance(figure) / count + other.variance(figure) / other.count);
        return Math.abs(mean(figure) - other.mean(figure)) / Math.max(error, 1e-12);
    }

    /** Chi-square of a figure that should be uniform on 0 to 1, in 20 bins: 1 in 10,000 is above 51. */
    double chiSquare(ToDoubleFunction<double[]> uniform) {
        var bins = new int[20];
        for (int d = 0; d < count; d++) {
            bins[Math.clamp((int) (uniform.applyAsDouble(draw(d)) * 20), 0, 19)]++;
        }
        double expected = count / 20.0;
        return Arrays.stream(bins).mapToDouble(b -> (b - expected) * (b - expected) / expected).sum();
    }

    /** How many times more draws a mean needs than if they were independent. */
    double correlationTime(ToDoubleFunction<double[]> figure) {
        double mean = mean(figure);
        double variance = variance(figure);
        var x = new double[count];
        for (int d = 0; d < count; d++) {
            x[d] = figure.applyAsDouble(draw(d)) - mean;
        }
        double time = 1;
        for (int lag = 1; lag <= 20; lag++) {
            double sum = 0;
            for (int d = 0; d + lag < count; d++) {
                sum += x[d] * x[d + lag];
            }
            time += 2 * sum / count / variance;
        }
        return time;
    }
}
