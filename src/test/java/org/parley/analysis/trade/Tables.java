package org.parley.analysis.trade;

import java.util.List;
import java.util.Objects;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;

/** Analyses of tables, for tests. */
final class Tables {
    private Tables() {}

    static PackageAnalysis analysis(Deal deal) {
        return analysis(packages(deal));
    }

    static PackageAnalysis analysis(Packages packages) {
        if (packages instanceof PackageAnalysis analysis) {
            return analysis;
        }
        throw new AssertionError(packages);
    }

    static Packages packages(Deal deal) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        return PackageAnalysis.of(analysis.terms(), analysis.criteria(), analysis.ranking());
    }

    static Packages packages(Deal deal, PackageTable table, Conditions conditions) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        return PackageAnalysis.of(analysis.terms(), analysis.criteria(), table, analysis.ranking(), conditions);
    }

    /** The deal with another table against the same counterpart. */
    static Deal on(Deal deal, PackageTable.Issue... issues) {
        PackageTable table = table(deal);
        return deal.withPackageTable(new PackageTable(
                table.counterpart(), table.batna(), List.of(issues), table.clientDisagreement(),
                table.providerDisagreement(), table.meso()));
    }

    static PackageTable.Issue issue(String mechanism, double clientWeight, double providerWeight) {
        return new PackageTable.Issue(mechanism, clientWeight, providerWeight);
    }

    static PackageTable table(Deal deal) {
        return Objects.requireNonNull(deal.packageTable());
    }
}
