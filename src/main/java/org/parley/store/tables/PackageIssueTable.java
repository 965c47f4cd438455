package org.parley.store.tables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Issue;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The issues of the package. */
final class PackageIssueTable implements DealTable {
    private static final Table TABLE = Table.of("package_issue", List.of("deal_id", "mechanism"),
            List.of("place", "client_weight", "provider_weight"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public @Nullable Object source(Deal deal) {
        return deal.packageTable();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        PackageTable table = deal.packageTable();
        if (table != null) {
            Placed.each(
                    table.issues(),
                    (issue, place) -> rows.add(
                            issue.mechanism(), place, issue.clientWeight(), issue.providerWeight()));
        }
    }

    List<Issue> read(StoredRows rows, Map<String, Double> agreed) {
        return rows.all(TABLE).stream()
                .map(row -> new Issue(
                        row.text("mechanism"), row.numberOrNull("client_weight"), row.numberOrNull("provider_weight"),
                        agreed.get(row.text("mechanism"))))
                .toList();
    }
}
