package org.parley.analysis.trade;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;

/** Analyses of tables, for tests. */
final class Tables {
    private Tables() {}

    static PackageAnalysis analysis(Deal deal, @Nullable Totals totals) {
        Packages packages = packages(deal, totals);
        if (packages instanceof PackageAnalysis analysis) {
            return analysis;
        }
        throw new AssertionError(packages);
    }

    static Packages packages(Deal deal, @Nullable Totals totals) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        return PackageAnalysis.of(analysis.terms(), analysis.criteria(), totals);
    }

    /** What a bid's total becomes when terms replace its quotes: each asked one by its scoring weight. */
    static Totals totals(Deal deal, String letter, double asQuoted, @Nullable Double batna) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        return new Totals(terms -> asQuoted + change(analysis, letter, terms), batna);
    }

    private static double change(DealAnalysis analysis, String letter, Map<String, Double> terms) {
        double change = 0;
        for (var entry : terms.entrySet()) {
            Double quote = analysis.terms().deal().bid(letter).orElseThrow().value(entry.getKey());
            double before = quote == null ? 0 : value(analysis.terms(), entry.getKey(), quote);
            double after = value(analysis.terms(), entry.getKey(), entry.getValue());
            change += analysis.scoringWeights().of(entry.getKey()) * (after - before);
        }
        return change;
    }

    private static double value(DealTerms terms, String id, double x) {
        Mechanism mechanism = Deals.CATALOG.mechanism(id);
        return ValueModel.value(terms.ladder(mechanism), mechanism.direction(), x);
    }
}
