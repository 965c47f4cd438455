package org.parley.analysis.trade;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Issue;

/** Refuses tables that mean nothing. */
final class TableCheck {
    private TableCheck() {}

    /** Both sides of each issue, once everything that was typed makes sense. */
    static List<TableOptions> sides(DealTerms terms, PackageTable table) {
        List<Issue> issues = table.issues();
        refuse(issues.isEmpty(), Reason.NO_ISSUES);
        refuse(terms.deal().bid(table.counterpart()).isEmpty(), Reason.UNKNOWN_COUNTERPART);
        UnworkableTableException.unlessNone(Reason.UNKNOWN_MECHANISM, ids(
                issues.stream().filter(i -> terms.catalog().findMechanism(i.mechanism()).isEmpty()).toList()));
        var seen = new HashSet<String>();
        UnworkableTableException.unlessNone(
                Reason.ISSUE_TWICE, ids(issues.stream().filter(i -> !seen.add(i.mechanism())).toList()));
        UnworkableTableException.unlessNone(Reason.BAD_WEIGHT, ids(issues.stream()
                .filter(i -> !weight(i.clientWeight()) || !weight(i.providerWeight()))
                .toList()));
        refuse(!value(table.clientDisagreement()) || !value(table.providerDisagreement()), Reason.BAD_TABLE_VALUE);
        List<TableOptions> sides = issues.stream().map(i -> side(terms, table, i)).toList();
        UnworkableTableException.unlessNone(
                Reason.CONTRADICTORY_ESTIMATE,
                sides.stream().filter(TableOptions::contradictory).map(s -> s.mechanism().id()).toList());
        return sides;
    }

    private static TableOptions side(DealTerms terms, PackageTable table, Issue issue) {
        Mechanism mechanism = terms.catalog().mechanism(issue.mechanism());
        return new TableOptions(
                mechanism, terms.ladder(mechanism), ProviderSide.of(terms, mechanism, table.counterpart()));
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new UnworkableTableException(reason, List.of());
        }
    }

    private static List<String> ids(List<Issue> issues) {
        return issues.stream().map(Issue::mechanism).toList();
    }

    private static boolean weight(@Nullable Double typed) {
        return typed == null || (typed >= 0 && typed <= 1e9);
    }

    private static boolean value(double points) {
        return points >= 0 && points <= 100;
    }
}
