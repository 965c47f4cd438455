package org.parley.analysis.trade;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.ranking.DealTotal;
import org.parley.analysis.ranking.Ranking;
import org.parley.domain.deal.PackageTable;

/** Deal totals of packages: what every term adds to the counterpart's bid as quoted. */
final class DealTotals {
    private static final double UNITS = 1e12;

    private final DealTotal bid;
    private final @Nullable Double batna;
    private final double[][] gains;

    private DealTotals(DealTotal bid, @Nullable Double batna, double[][] gains) {
        this.bid = bid;
        this.batna = batna;
        this.gains = gains;
    }

    /** Null while the counterpart's bid has no total. */
    static @Nullable DealTotals of(Ranking ranking, PackageTable table, List<TableIssue> issues) {
        DealTotal bid = ranking.dealTotal(table.counterpart()).orElse(null);
        if (bid == null) {
            return null;
        }
        Double batna = ranking.dealTotal(table.batna())
                .filter(b -> b.basis() == bid.basis())
                .map(DealTotal::asQuoted)
                .orElse(null);
        double[][] gains = issues.stream()
                .map(i -> i.options().stream().mapToDouble(o -> bid.gain(i.mechanism(), o.term())).toArray())
                .toArray(double[][]::new);
        return new DealTotals(bid, batna, gains);
    }

    DealTotal bid() {
        return bid;
    }

    /** Null without a total that can be compared with the counterpart's. */
    @Nullable
    Double batna() {
        return batna;
    }

    /** What each option adds to the total, in units of 10^-12 points. */
    long[][] gains() {
        return Arrays.stream(gains)
                .map(row -> Arrays.stream(row).mapToLong(DealTotals::units).toArray())
                .toArray(long[][]::new);
    }

    static long units(double points) {
        return Math.round(points * UNITS);
    }

    static double points(long units) {
        return units / UNITS;
    }

    /** @param choice one option per issue */
    double of(int[] choice) {
        double total = bid.asQuoted();
        for (int i = 0; i < choice.length; i++) {
            total += gains[i][choice[i]];
        }
        return total;
    }

    /** With every issue at our walk-away that is not agreed yet. */
    double atWalkAways(List<TableIssue> issues, List<TableOptions> sides) {
        var terms = new LinkedHashMap<String, Double>();
        for (int i = 0; i < sides.size(); i++) {
            Double agreed = issues.get(i).agreed();
            terms.put(
                    sides.get(i).mechanism().id(),
                    agreed != null ? agreed : (Double) sides.get(i).ladder().walkAway());
        }
        return bid.of(terms);
    }
}
