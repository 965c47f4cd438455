package org.parley.analysis.smaa;

import java.util.ArrayList;
import java.util.List;

/**
 * Weights of three criteria as a convex polygon. The third weight follows from the first two, in whose plane the areas are:
 * the share of an area in another is the same there as on the simplex itself.
 *
 * @param corners in their order round the polygon
 */
record Polygon(List<double[]> corners) {
    Polygon {
        corners = List.copyOf(corners);
    }

    /** All weights that sum to 1. */
    static Polygon simplex() {
        return new Polygon(List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1}));
    }

    /** The part in which the sum of weight x coefficient is 0 or more; fewer than three corners when there is none. */
    Polygon where(double[] coefficients) {
        var kept = new ArrayList<double[]>();
        for (int k = 0; k < corners.size(); k++) {
            double[] here = corners.get(k);
            double[] next = corners.get((k + 1) % corners.size());
            double atHere = dot(coefficients, here);
            double atNext = dot(coefficients, next);
            if (atHere >= 0) {
                kept.add(here);
            }
            if ((atHere > 0 && atNext < 0) || (atHere < 0 && atNext > 0)) {
                kept.add(between(here, next, atHere / (atHere - atNext)));
            }
        }
        return new Polygon(kept);
    }

    double area() {
        double twice = 0;
        for (int k = 1; k + 1 < corners.size(); k++) {
            twice += cross(corners.getFirst(), corners.get(k), corners.get(k + 1));
        }
        return Math.abs(twice) / 2;
    }

    /** The mean of all weights in the polygon; its area must not be 0. */
    double[] centroid() {
        var sum = new double[3];
        double twice = 0;
        double[] first = corners.getFirst();
        for (int k = 1; k + 1 < corners.size(); k++) {
            double[] second = corners.get(k);
            double[] third = corners.get(k + 1);
            double part = cross(first, second, third);
            twice += part;
            for (int c = 0; c < 3; c++) {
                sum[c] += part * (first[c] + second[c] + third[c]) / 3;
            }
        }
        return new double[] {sum[0] / twice, sum[1] / twice, sum[2] / twice};
    }

    static double dot(double[] coefficients, double[] weights) {
        return coefficients[0] * weights[0] + coefficients[1] * weights[1] + coefficients[2] * weights[2];
    }

    private static double[] between(double[] from, double[] to, double part) {
        return new double[] {
            from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1]), from[2] + part * (to[2] - from[2])
        };
    }

    private static double cross(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
