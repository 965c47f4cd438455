package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Meso;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** What is negotiated with one counterpart as a package. */
final class PackageTableTable implements DealTable {
    private static final Table TABLE = Table.of("package_table", List.of("deal_id"), List.of("counterpart", "batna",
            "client_disagreement", "provider_disagreement", "client_level", "tolerance", "min_differences", "offers"));

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
            rows.add(
                    table.counterpart(),
                    table.batna(),
                    table.clientDisagreement(),
                    table.providerDisagreement(),
                    table.meso().clientLevel(),
                    table.meso().tolerance(),
                    table.meso().minDifferences(),
                    table.meso().count());
        }
    }

    @Nullable
    PackageTable read(StoredRows rows, PackageIssueTable issues, PackageAgreedTable agreed) {
        return rows.one(TABLE)
                .map(row -> new PackageTable(
                        row.text("counterpart"),
                        row.text("batna"),
                        issues.read(rows, agreed.read(rows)),
                        row.number("client_disagreement"),
                        row.number("provider_disagreement"),
                        new Meso(
                                row.number("client_level"),
                                row.number("tolerance"),
                                row.whole("min_differences"),
                                row.whole("offers"))))
                .orElse(null);
    }
}
