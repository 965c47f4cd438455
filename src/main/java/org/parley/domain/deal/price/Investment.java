package org.parley.domain.deal.price;

import org.parley.domain.Amounts;
import org.parley.domain.Check;

/**
 * An upfront investment of the provider that the client repays.
 *
 * @param yearlyRate 0 to 10; a twelfth of it is due a month
 * @param months of repayment, from the first month of the agreement on; 0 to 600
 */
public record Investment(double amount, double yearlyRate, int months, Repayment repayment) {
    /** How it is repaid. */
    public enum Repayment {
        /** The same amount every month, interest included. */
        ANNUITY,
        /** The same share of the investment every month, and interest on what is open. */
        STRAIGHT_LINE
    }

    public Investment {
        Amounts.amount(amount, "investment");
        Check.within(yearlyRate, 0, 10, "yearly rate of the investment");
        Check.within(months, 0, 600, "months of recovery");
    }
}
