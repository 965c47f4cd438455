package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Pricing.Annual;
import org.parley.domain.deal.Pricing.Investment;
import org.parley.domain.deal.Pricing.OutcomeFee;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;
import org.parley.store.tables.PricingYearTable.Series;

/** What only pricing by the year has. */
final class AnnualPricingTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_annual", List.of("deal_id", "bid"),
            List.of("fixed_per_year", "rate_per_contact", "deadband", "arc", "rrc", "fee_max", "fee_fcr_from",
                    "fee_fcr_to", "credit_at_risk", "miss_severity", "investment_amount", "investment_rate",
                    "investment_months", "client_gain_share", "displaced_passed", "client_side_year1",
                    "client_side_growth", "transition_in", "exit_cost"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.bids();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        for (Bid bid : deal.bids()) {
            if (bid.pricing() instanceof Annual annual) {
                OutcomeFee fee = annual.outcomeFee();
                Investment investment = annual.investment();
                rows.add(
                        bid.letter(),
                        annual.fixedPerYear(),
                        annual.ratePerContact(),
                        annual.deadband(),
                        annual.arc(),
                        annual.rrc(),
                        fee == null ? null : fee.max(),
                        fee == null ? null : fee.fcrFrom(),
                        fee == null ? null : fee.fcrTo(),
                        annual.creditAtRisk(),
                        annual.missSeverity(),
                        investment == null ? null : investment.amount(),
                        investment == null ? null : investment.yearlyRate(),
                        investment == null ? null : investment.months(),
                        annual.clientGainShare(),
                        annual.displacedPassed(),
                        annual.clientSideYear1(),
                        annual.clientSideGrowth(),
                        annual.transitionIn(),
                        annual.exit());
            }
        }
    }

    Annual read(StoredRows rows, Row common, List<Pricing.IndexComponent> components, PricingYearTable years) {
        String bid = common.text("bid");
        Row row = rows.one(TABLE, bid).orElseThrow();
        return new Annual(
                row.number("fixed_per_year"),
                row.number("rate_per_contact"),
                years.read(rows, bid, Series.BASELINE),
                row.number("deadband"),
                row.number("arc"),
                row.number("rrc"),
                common.number("minimum_share"),
                PricingTable.surge(common),
                components,
                common.number("productivity"),
                fee(row),
                years.read(rows, bid, Series.FCR),
                row.number("credit_at_risk"),
                row.number("miss_severity"),
                investment(row),
                years.read(rows, bid, Series.NET_SAVINGS),
                row.number("client_gain_share"),
                years.read(rows, bid, Series.DISPLACED_EFFORT),
                row.number("displaced_passed"),
                row.number("client_side_year1"),
                row.number("client_side_growth"),
                row.number("transition_in"),
                row.number("exit_cost"));
    }

    private static @Nullable OutcomeFee fee(Row row) {
        return row.numberOrNull("fee_max") == null
                ? null
                : new OutcomeFee(row.number("fee_max"), row.number("fee_fcr_from"), row.number("fee_fcr_to"));
    }

    private static @Nullable Investment investment(Row row) {
        return row.numberOrNull("investment_amount") == null
                ? null
                : new Investment(
                        row.number("investment_amount"),
                        row.number("investment_rate"),
                        row.whole("investment_months"));
    }
}
