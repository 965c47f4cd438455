package org.parley.analysis.smaa;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.weight.region.WeightRegion;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/**
 * What is known of the alternatives and of the weights.
 *
 * @param measurements per alternative and criterion
 * @param weights of as many criteria
 */
public record SmaaProblem(List<List<Measurement>> measurements, WeightRegion weights) {
    /** Far from where sums of values overflow. */
    private static final double LARGEST = 1e100;

    /**
     * @throws InvalidValueException on fewer than two alternatives, on rows that do not fit the weights, and on values beyond
     *     10^100
     */
    public SmaaProblem {
        if (measurements.size() < 2) {
            throw new InvalidValueException("alternatives", "must be at least two, not " + measurements.size());
        }
        var rows = new ArrayList<List<Measurement>>();
        for (List<Measurement> row : measurements) {
            if (row.size() != weights.criteria()) {
                throw new InvalidValueException(
                        "values of an alternative", "must be one per criterion, " + weights.criteria());
            }
            for (Measurement measurement : row) {
                Check.within(measurement.magnitude(), 0, LARGEST, "value");
            }
            rows.add(List.copyOf(row));
        }
        measurements = List.copyOf(rows);
    }

    /** @param values per alternative and criterion, known for sure */
    public static SmaaProblem certain(double[][] values, WeightRegion weights) {
        return between(values, values, weights);
    }

    /**
     * @param lows per alternative and criterion
     * @param highs the same shape; where it equals the low, the value is known for sure
     */
    public static SmaaProblem between(double[][] lows, double[][] highs, WeightRegion weights) {
        if (lows.length != highs.length) {
            throw new InvalidValueException("lowest and highest values", "must be of as many alternatives");
        }
        var rows = new ArrayList<List<Measurement>>();
        for (int a = 0; a < lows.length; a++) {
            if (lows[a].length != highs[a].length) {
                throw new InvalidValueException("lowest and highest values", "must be of as many criteria");
            }
            var row = new ArrayList<Measurement>();
            for (int c = 0; c < lows[a].length; c++) {
                row.add(
                        lows[a][c] == highs[a][c]
                                ? new Measurement.Certain(lows[a][c])
                                : new Measurement.Between(lows[a][c], highs[a][c]));
            }
            rows.add(row);
        }
        return new SmaaProblem(rows, weights);
    }

    public int alternatives() {
        return measurements.size();
    }

    public int criteria() {
        return weights.criteria();
    }

    /** True when only the weights are open. */
    public boolean certain() {
        return measurements.stream().flatMap(List::stream).allMatch(Measurement::certain);
    }
}
