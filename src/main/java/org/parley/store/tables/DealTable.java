package org.parley.store.tables;

import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.Table;

/**
 * How a deal fills one table. The way back is a read method of the same class, typed as the domain wants it.
 */
interface DealTable {
    Table table();

    /** What the rows are made from: two deals that share it, by identity, have the same rows here. */
    @Nullable
    Object source(Deal deal);

    void write(Deal deal, RowSink rows);
}
