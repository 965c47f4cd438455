package org.parley.store.tables;

import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.ClientSide;
import org.parley.domain.deal.price.Indexation;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.Transition;
import org.parley.domain.deal.price.VolumeRule;
import org.parley.store.rows.Row;
import org.parley.store.rows.StoredRows;
import org.parley.store.tables.PricingMonthTable.Series;

/** Puts the terms of a price together from their tables. */
record TermsTables(
        PricingYearTable years,
        PricingMonthTable months,
        IndexComponentTable components,
        PricingBandsTable bands,
        PricingBandTable band,
        PricingMalusTable malus,
        PricingCreditRuleTable creditRule,
        PricingRepaymentTable repayment,
        PricingTakeoverTable takeover) {
    /**
     * @param common the row of {@link PricingTable}
     * @param row one with {@link TermColumns}; null where the price uses none of them
     */
    Terms read(StoredRows rows, Row common, @Nullable Row row, double clientSide, double transitionIn) {
        String bid = common.text("bid");
        Terms plain = Terms.PLAIN;
        return new Terms(
                new Indexation(components.read(rows, bid), common.number("productivity")),
                new VolumeRule(
                        number(row, "deadband", plain.volumeRule().deadband()),
                        number(row, "arc", plain.volumeRule().arc()),
                        number(row, "rrc", plain.volumeRule().rrc()),
                        common.number("minimum_share"),
                        PricingTable.surge(common),
                        bands.read(rows, bid, band)),
                years.read(rows, bid, PricingYearTable.Series.FCR),
                row == null ? null : TermColumns.fee(row, malus.read(rows, bid)),
                creditRule.read(
                        rows, bid, number(row, "credit_at_risk", 0), number(row, "miss_severity", 0),
                        months.read(rows, bid, Series.MISS)),
                row == null ? null : TermColumns.investment(row, repayment.read(rows, bid)),
                years.gainShare(rows, bid, number(row, "client_gain_share", 0)),
                new Automation(
                        years.read(rows, bid, PricingYearTable.Series.DISPLACED_EFFORT),
                        number(row, "displaced_passed", 0)),
                new ClientSide(clientSide, number(row, "client_side_growth", 0)),
                takeover.read(
                        rows, bid,
                        new Transition(
                                transitionIn, number(row, "exit_cost", 0), months.read(rows, bid, Series.RAMP),
                                months.read(rows, bid, Series.LEARNING), 0, 0)));
    }

    private static double number(@Nullable Row row, String column, double otherwise) {
        return row == null ? otherwise : row.number(column);
    }
}
