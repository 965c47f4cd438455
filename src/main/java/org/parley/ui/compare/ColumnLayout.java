package org.parley.ui.compare;

import java.util.List;

/** Where each column stands and how wide it is, in pixels. The first column stays in place, the others scroll. */
final class ColumnLayout {
    private static final double MECHANISM = 16.5;
    private static final double LEAST_MECHANISM = 11;
    private static final double MOST_MECHANISM = 30;
    private static final double OUR_SIDE = 5.4;
    private static final double GROUP = 6.8;
    private static final double BID = 11;
    private static final double MOST_BID = 22;
    private static final double MOST_FROZEN = 0.4;

    private final List<Column> columns;
    private final double[] x;
    private final double[] width;
    private final double total;

    ColumnLayout(List<Column> columns, double em, double available) {
        this.columns = List.copyOf(columns);
        width = new double[columns.size()];
        x = new double[columns.size()];
        double sum = 0;
        for (int i = 0; i < width.length; i++) {
            width[i] = switch (columns.get(i).kind()) {
                case MECHANISM -> Math.clamp(MOST_FROZEN * available, LEAST_MECHANISM * em, MECHANISM * em);
                case STEP, DRAFT, MODEL_DEFAULT -> OUR_SIDE * em;
                case GROUP -> GROUP * em;
                case BID -> BID * em;
            };
            sum += width[i];
        }
        long bids = columns.stream().filter(Column::isBid).count();
        double spare = Math.max(0, available - sum);
        double perBid = bids == 0 ? 0 : Math.min(spare / bids, (MOST_BID - BID) * em);
        double forFirst = Math.clamp(spare - perBid * bids, 0, (MOST_MECHANISM - MECHANISM) * em);
        double at = 0;
        for (int i = 0; i < width.length; i++) {
            width[i] = Math.floor(width[i] + (columns.get(i).isBid() ? perBid : i == 0 ? forFirst : 0));
            x[i] = at;
            at += width[i];
        }
        total = at;
    }

    List<Column> columns() {
        return columns;
    }

    int size() {
        return width.length;
    }

    double x(int column) {
        return x[column];
    }

    double width(int column) {
        return width[column];
    }

    double total() {
        return total;
    }

    /** Width of what does not scroll. */
    double frozen() {
        return width.length == 0 ? 0 : width[0];
    }

    /** The column at a place of the view, given how far it is scrolled; -1 for none. */
    int at(double viewX, double scroll) {
        double place = viewX < frozen() ? viewX : viewX + scroll;
        for (int i = 0; i < width.length; i++) {
            if (place >= x[i] && place < x[i] + width[i]) {
                return i;
            }
        }
        return -1;
    }

    /** How far to scroll so that a column can be read, starting from {@code scroll}. */
    double revealing(int column, double scroll, double available) {
        if (column <= 0) {
            return scroll;
        }
        double right = x[column] + width[column] - available;
        double left = x[column] - frozen();
        return Math.clamp(scroll, Math.min(right, left), left);
    }
}
