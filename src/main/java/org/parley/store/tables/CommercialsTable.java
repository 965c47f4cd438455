package org.parley.store.tables;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Money;
import org.parley.domain.deal.Volumes;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The price side that all bids share. */
final class CommercialsTable implements DealTable {
    private static final Table TABLE = Table.of("commercials", List.of("deal_id"),
            List.of("should_cost_amount", "should_cost_currency", "baseline_fcr", "discount_rate", "scoring_scenario"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.commercials();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Commercials commercials = deal.commercials();
        Money shouldCost = commercials.shouldCostPerContact();
        rows.add(
                shouldCost == null ? null : shouldCost.amount().toString(),
                shouldCost == null ? null : shouldCost.currency(),
                commercials.baselineFcr(),
                commercials.discountRate(),
                commercials.scoringScenario());
    }

    Commercials read(StoredRows rows, @Nullable TcoAnchors anchors, @Nullable Volumes volumes) {
        Row row = rows.one(TABLE).orElseThrow();
        return new Commercials(
                shouldCost(row),
                row.numberOrNull("baseline_fcr"),
                row.numberOrNull("discount_rate"),
                anchors,
                row.text("scoring_scenario"),
                volumes);
    }

    private static @Nullable Money shouldCost(Row row) {
        String amount = row.textOrNull("should_cost_amount");
        return amount == null
                ? null
                : new Money(new BigDecimal(amount), Currency.getInstance(row.text("should_cost_currency")));
    }
}
