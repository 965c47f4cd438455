package org.parley.analysis.smaa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.smaa.SmaaResult.Alternative;
import org.parley.analysis.weight.region.WeightRegion;

/**
 * SMAA-2 without simulation where only the weights of three criteria are open: the weights are a polygon, which the lines
 * where two alternatives are equal cut into cells of one ranking each, and the figures are areas and centroids.
 */
public final class ExactSmaa {
    /** A line per pair of them, 105 in all, keeps the areas to about a tenth of a second. */
    static final int MOST_ALTERNATIVES = 15;

    private static final int CRITERIA = 3;
    /** Below this the region is a line or a point, and a cell a trace of rounding. */
    private static final double NO_AREA = 1e-15;

    private final Cells cells;
    private final Polygon region;
    private final double[][] ranks;
    private final double[][] wins;
    private final double[][] weights;

    private ExactSmaa(Cells cells, Polygon region) {
        this.cells = cells;
        this.region = region;
        int n = cells.alternatives();
        this.ranks = new double[n][n];
        this.wins = new double[n][n];
        this.weights = new double[n][CRITERIA];
    }

    /**
     * Empty when a value is uncertain, there are not three criteria or too many alternatives, or the region is a line or a
     * point.
     */
    public static Optional<SmaaResult> of(SmaaProblem problem) {
        return of(problem, SmaaMonitor.NONE);
    }

    /** @throws CancellationException when the monitor says so */
    public static Optional<SmaaResult> of(SmaaProblem problem, SmaaMonitor monitor) {
        if (problem.criteria() != CRITERIA || problem.alternatives() > MOST_ALTERNATIVES || !problem.certain()) {
            return Optional.empty();
        }
        Polygon region = region(problem.weights());
        if (region.area() < NO_AREA) {
            return Optional.empty();
        }
        var exact = new ExactSmaa(new Cells(problem), region);
        exact.cut(monitor);
        return Optional.of(exact.result());
    }

    private static Polygon region(WeightRegion weights) {
        Polygon polygon = Polygon.simplex();
        for (int c = 0; c < CRITERIA; c++) {
            var above = new double[CRITERIA];
            var below = new double[CRITERIA];
            for (int k = 0; k < CRITERIA; k++) {
                above[k] = (k == c ? 1 : 0) - weights.minimum(c);
                below[k] = weights.maximum(c) - (k == c ? 1 : 0);
            }
            polygon = polygon.where(above).where(below);
            for (int lighter = 0; lighter < CRITERIA; lighter++) {
                if (weights.outweighs(c, lighter)) {
                    var order = new double[CRITERIA];
                    order[c] = 1;
                    order[lighter] = -1;
                    polygon = polygon.where(order);
                }
            }
        }
        return polygon;
    }

    private void cut(SmaaMonitor monitor) {
        List<Polygon> pieces = List.of(region);
        for (int a = 0; a < cells.alternatives(); a++) {
            for (int b = a + 1; b < cells.alternatives(); b++) {
                if (monitor.cancelled().getAsBoolean()) {
                    throw new CancellationException();
                }
                var lead = new double[CRITERIA];
                var behind = new double[CRITERIA];
                for (int c = 0; c < CRITERIA; c++) {
                    lead[c] = cells.value(a, c) - cells.value(b, c);
                    behind[c] = -lead[c];
                }
                var cut = new ArrayList<Polygon>();
                for (Polygon piece : pieces) {
                    Polygon ahead = piece.where(lead);
                    Polygon rest = piece.where(behind);
                    boolean split = ahead.area() > NO_AREA && rest.area() > NO_AREA && ahead.area() < piece.area();
                    cut.addAll(split ? List.of(ahead, rest) : List.of(piece));
                }
                pieces = cut;
            }
        }
        pieces.forEach(this::count);
    }

    private void count(Polygon cell) {
        double share = cell.area() / region.area();
        double[] centroid = cell.centroid();
        for (int a = 0; a < ranks.length; a++) {
            int rank = 0;
            for (int b = 0; b < ranks.length; b++) {
                rank += better(b, a, centroid) ? 1 : 0;
                wins[a][b] += better(a, b, centroid) ? share : 0;
            }
            ranks[a][rank] += share;
            for (int c = 0; rank == 0 && c < CRITERIA; c++) {
                weights[a][c] += share * centroid[c];
            }
        }
    }

    private boolean better(int a, int b, double[] at) {
        double lead = 0;
        for (int c = 0; c < CRITERIA; c++) {
            lead += at[c] * (cells.value(a, c) - cells.value(b, c));
        }
        return lead > cells.rounding();
    }

    private SmaaResult result() {
        var alternatives = new ArrayList<Alternative>();
        var pairwise = new ArrayList<List<Estimate>>();
        for (int a = 0; a < ranks.length; a++) {
            List<Estimate> central = centralWeights(a);
            // Where values are certain, the weights that make an alternative first are convex: their mean is one of them.
            Estimate confidence = central == null ? null : Estimate.exact(1);
            alternatives.add(new Alternative(exact(ranks[a]), central, confidence));
            pairwise.add(exact(wins[a]));
        }
        return new SmaaResult(0, 0, alternatives, pairwise);
    }

    private @Nullable List<Estimate> centralWeights(int alternative) {
        double first = ranks[alternative][0];
        if (first == 0) {
            return null;
        }
        var central = new ArrayList<Estimate>();
        for (double sum : weights[alternative]) {
            central.add(Estimate.exact(sum / first));
        }
        return central;
    }

    private static List<Estimate> exact(double[] values) {
        var exact = new ArrayList<Estimate>();
        for (double value : values) {
            exact.add(Estimate.exact(value));
        }
        return exact;
    }
}
