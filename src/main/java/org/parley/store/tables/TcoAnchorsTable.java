package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The value scale of the total cost of ownership. */
final class TcoAnchorsTable implements DealTable {
    private static final Table TABLE = Table.of("tco_anchors", List.of("deal_id"),
            List.of("ceiling_amount", "floor_amount", "applies_to"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public @Nullable Object source(Deal deal) {
        return deal.commercials().anchors();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        TcoAnchors anchors = deal.commercials().anchors();
        if (anchors != null) {
            rows.add(anchors.ceiling(), anchors.floor(), anchors.of());
        }
    }

    @Nullable
    TcoAnchors read(StoredRows rows) {
        return rows.one(TABLE)
                .map(row -> new TcoAnchors(
                        row.number("ceiling_amount"),
                        row.number("floor_amount"),
                        row.constant("applies_to", TcoAnchors.Of.class)))
                .orElse(null);
    }
}
