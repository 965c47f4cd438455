package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The terms of the package that are agreed already. */
final class PackageAgreedTable implements DealTable {
    private static final Table TABLE = Table.of("package_agreed", List.of("deal_id", "mechanism"), List.of("term"));

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
            for (PackageTable.Issue issue : table.issues()) {
                Double term = issue.locked();
                if (term != null) {
                    rows.add(issue.mechanism(), term);
                }
            }
        }
    }

    /** Per mechanism. */
    Map<String, Double> read(StoredRows rows) {
        var terms = new LinkedHashMap<String, Double>();
        rows.all(TABLE).forEach(row -> terms.put(row.text("mechanism"), row.number("term")));
        return terms;
    }
}
