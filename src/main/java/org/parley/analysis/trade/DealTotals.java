package org.parley.analysis.trade;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;

/** Deal totals of packages: what every term adds to the bid as quoted. */
final class DealTotals {
    private static final double UNITS = 1e12;

    private final double asQuoted;
    private final @Nullable Double batna;
    private final ToDoubleFunction<Map<String, Double>> withTerms;
    private final double[][] parts;

    private DealTotals(Totals totals, double asQuoted, double[][] parts) {
        this.asQuoted = asQuoted;
        this.batna = totals.batna();
        this.withTerms = totals.withTerms();
        this.parts = parts;
    }

    /** @throws IllegalArgumentException when the total is no number or no sum over the mechanisms */
    static DealTotals of(Totals totals, List<TableIssue> issues) {
        double asQuoted = totals.withTerms().applyAsDouble(Map.of());
        double[][] parts = new double[issues.size()][];
        for (int i = 0; i < parts.length; i++) {
            String mechanism = issues.get(i).mechanism();
            parts[i] = issues.get(i).options().stream()
                    .mapToDouble(o -> totals.withTerms().applyAsDouble(Map.of(mechanism, o.term())) - asQuoted)
                    .toArray();
        }
        var found = new DealTotals(totals, asQuoted, parts);
        found.checkSum(issues);
        return found;
    }

    private void checkSum(List<TableIssue> issues) {
        var last = new LinkedHashMap<String, Double>();
        int[] choice = new int[parts.length];
        for (int i = 0; i < choice.length; i++) {
            choice[i] = parts[i].length - 1;
            last.put(issues.get(i).mechanism(), issues.get(i).options().getLast().term());
        }
        double together = at(last);
        if (!Double.isFinite(together) || !Computed.same(together, of(choice))) {
            throw new IllegalArgumentException("a deal total must be a sum over the mechanisms");
        }
    }

    double asQuoted() {
        return asQuoted;
    }

    @Nullable
    Double batna() {
        return batna;
    }

    /** What each option adds to the total, in units of 10^-12 points. */
    long[][] parts() {
        return Arrays.stream(parts)
                .map(row -> Arrays.stream(row).mapToLong(p -> Math.round(p * UNITS)).toArray())
                .toArray(long[][]::new);
    }

    static long units(double points) {
        return Math.round(points * UNITS);
    }

    static double points(long units) {
        return units / UNITS;
    }

    /** The total with any terms. */
    double at(Map<String, Double> terms) {
        return withTerms.applyAsDouble(terms);
    }

    double of(int[] choice) {
        double total = asQuoted;
        for (int i = 0; i < choice.length; i++) {
            total += parts[i][choice[i]];
        }
        return total;
    }
}
