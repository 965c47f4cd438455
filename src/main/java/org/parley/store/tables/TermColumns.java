package org.parley.store.tables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.Terms;
import org.parley.store.rows.Row;

/** The columns that prices by the year and by the month both have, each kind in its own table. */
final class TermColumns {
    private static final List<String> NAMES = List.of("deadband", "arc", "rrc", "fee_max", "fee_fcr_from", "fee_fcr_to",
            "credit_at_risk", "miss_severity", "investment_amount", "investment_rate", "investment_months",
            "client_gain_share", "displaced_passed", "client_side_growth", "exit_cost");

    private TermColumns() {}

    static List<String> after(String... own) {
        return Stream.concat(Arrays.stream(own), NAMES.stream()).toList();
    }

    /** Cells for {@link #after}: those of the table's own columns, then those of the terms. */
    static @Nullable Object[] cells(Terms terms, Object... own) {
        OutcomeFee fee = terms.outcomeFee();
        Investment investment = terms.investment();
        @Nullable Object[] shared = {
            terms.volumeRule().deadband(),
            terms.volumeRule().arc(),
            terms.volumeRule().rrc(),
            fee == null ? null : fee.max(),
            fee == null ? null : fee.fcrFrom(),
            fee == null ? null : fee.fcrTo(),
            terms.serviceCredit().atRisk(),
            terms.serviceCredit().severity(),
            investment == null ? null : investment.amount(),
            investment == null ? null : investment.yearlyRate(),
            investment == null ? null : investment.months(),
            terms.gainShare().clientShare(),
            terms.automation().passed(),
            terms.clientSide().growth(),
            terms.transition().out()
        };
        @Nullable Object[] cells = Arrays.copyOf(own, own.length + shared.length);
        System.arraycopy(shared, 0, cells, own.length, shared.length);
        return cells;
    }

    static @Nullable OutcomeFee fee(Row row, OutcomeFee.@Nullable Malus malus) {
        return row.numberOrNull("fee_max") == null
                ? null
                : new OutcomeFee(row.number("fee_max"), row.number("fee_fcr_from"), row.number("fee_fcr_to"), malus);
    }

    static @Nullable Investment investment(Row row, Investment.Repayment repayment) {
        return row.numberOrNull("investment_amount") == null
                ? null
                : new Investment(
                        row.number("investment_amount"),
                        row.number("investment_rate"),
                        row.whole("investment_months"),
                        repayment);
    }
}
