package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/**
 * The cost of a bid over yearly contacts, as the straight pieces that it is made of.
 *
 * @param pieces rising from 0, without gaps; the cost may jump between two where a band changes the rate of all units. None
 *     where the cost is no number, or so much rounding that it has no straight piece: the curve ends before
 */
record CostCurve(List<Piece> pieces) {
    /** A straight piece. */
    record Piece(double from, double to, double slope, double at0) {
        double cost(double contacts) {
            return at0 + slope * contacts;
        }
    }

    private static final double STRAIGHT = 1e-11;
    private static final int HALVINGS = 40;
    /** Far more than the thresholds of any price make. */
    private static final int MOST_PIECES = 10_000;
    /** A piece is measured just inside its ends, because the cost may jump there. */
    private static final double INSIDE = 1e-9;
    /** How far along a piece the slope at its end is taken. */
    private static final double NEAR = 1e-2;
    private static final double[] PROBES = {1.0 / 3, 1.0 / 2, 2.0 / 3};

    /**
     * @param cost piecewise straight
     * @param kinks where it is known not to be straight; others are found
     */
    static CostCurve of(DoubleUnaryOperator cost, NavigableSet<Double> kinks, double top) {
        var borders = new TreeSet<>(kinks.headSet(top, false).tailSet(0.0, false));
        borders.add(top);
        var pieces = new ArrayList<Piece>();
        double from = 0;
        for (double to : borders) {
            if (!split(cost, from, to, HALVINGS, pieces)) {
                break;
            }
            from = to;
        }
        return new CostCurve(List.copyOf(pieces));
    }

    /** The volume up to which the cost is known; 0 when it is not known at all. */
    double end() {
        return pieces.isEmpty() ? 0 : pieces.getLast().to();
    }

    double cost(double contacts) {
        return piece(contacts).cost(contacts);
    }

    /** The piece that holds the volume, the earlier one at a border. */
    Piece piece(double contacts) {
        return pieces.stream().filter(p -> contacts <= p.to()).findFirst().orElse(pieces.getLast());
    }

    /** @return false when the curve ends in between */
    private static boolean split(DoubleUnaryOperator cost, double from, double to, int left, List<Piece> pieces) {
        double width = to - from;
        double x1 = from + width * INSIDE;
        double x2 = to - width * INSIDE;
        double y1 = cost.applyAsDouble(x1);
        double y2 = cost.applyAsDouble(x2);
        double slope = (y2 - y1) / (x2 - x1);
        double bend = 0;
        for (double part : PROBES) {
            double x = from + width * part;
            bend = Math.max(bend, Math.abs(cost.applyAsDouble(x) - (y1 + slope * (x - x1))));
        }
        if (!Double.isFinite(slope) || !Double.isFinite(bend) || pieces.size() == MOST_PIECES) {
            return false;
        }
        if (left == 0 || bend <= STRAIGHT * Math.max(Math.abs(y1), Math.abs(y2))) {
            pieces.add(new Piece(from, to, slope, y1 - slope * x1));
            return true;
        }
        double kink = kink(cost, x1, y1, x2, y2);
        double border = kink > from + width * NEAR && kink < to - width * NEAR ? kink : from + width / 2;
        return split(cost, from, border, left - 1, pieces) && split(cost, border, to, left - 1, pieces);
    }

    /** Where the lines along both ends meet: the kink, if there is one only. */
    private static double kink(DoubleUnaryOperator cost, double x1, double y1, double x2, double y2) {
        double step = (x2 - x1) * NEAR;
        double rising = (cost.applyAsDouble(x1 + step) - y1) / step;
        double arriving = (y2 - cost.applyAsDouble(x2 - step)) / step;
        return x1 + (y2 - y1 - arriving * (x2 - x1)) / (rising - arriving);
    }
}
