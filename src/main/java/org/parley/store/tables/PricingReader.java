package org.parley.store.tables;

import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Pricing;
import org.parley.store.rows.Row;
import org.parley.store.rows.StoredRows;

/** Puts a bid's pricing together from its tables. */
record PricingReader(
        PricingTable common,
        AnnualPricingTable annual,
        MonthlyPricingTable monthly,
        MonthlyTermsTable monthlyTerms,
        TermsTables terms) {
    @Nullable
    Pricing read(StoredRows rows, String bid) {
        Row row = common.row(rows, bid).orElse(null);
        if (row == null) {
            return null;
        }
        return switch (row.constant("kind", PricingTable.Kind.class)) {
            case ANNUAL -> annual.read(rows, row, terms);
            case MONTHLY -> monthly.read(rows, row, monthlyTerms, terms);
        };
    }
}
