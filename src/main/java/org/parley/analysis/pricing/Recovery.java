package org.parley.analysis.pricing;

import static org.parley.analysis.pricing.CostInput.AMOUNT;
import static org.parley.analysis.pricing.CostInput.MONTHS;
import static org.parley.analysis.pricing.CostInput.TERM_MONTHS;
import static org.parley.analysis.pricing.CostInput.YEARLY_RATE;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.Investment.Repayment;

/** Repayment of a provider's investment, month by month (SPEC 6.2). */
public record Recovery(Investment investment) {
    /**
     * What is due in a month.
     *
     * @param month from 1
     */
    public double payment(int month) {
        if (month < 1 || month > investment.months()) {
            return 0;
        }
        double rate = monthlyRate();
        return investment.repayment() == Repayment.STRAIGHT_LINE
                ? investment.amount() / investment.months() + rate * balance(month - 1)
                : annuity();
    }

    /**
     * What is open after a number of months, below 0 as at the start: the termination charge then. For an annuity it is written as what the open
     * payments are worth, A (1 - (1+r)^-(n-k)) / r, which equals I(1+r)^k - A((1+r)^k - 1)/r and loses no digits.
     */
    public double balance(int months) {
        int open = investment.months() - Math.max(months, 0);
        if (open <= 0 || investment.months() == 0) {
            return 0;
        }
        return investment.repayment() == Repayment.STRAIGHT_LINE
                ? investment.amount() * open / investment.months()
                : annuity() * presentValue(open);
    }

    /** A = I r / (1 - (1+r)^-n); I / n without interest. */
    private double annuity() {
        return investment.amount() / presentValue(investment.months());
    }

    /** Of 1 a month: (1 - (1+r)^-n) / r. */
    private double presentValue(int months) {
        double rate = monthlyRate();
        return rate == 0 ? months : -Math.expm1(-months * Math.log1p(rate)) / rate;
    }

    private double monthlyRate() {
        return investment.yearlyRate() / 12;
    }

    /** What falls into a span; what is open at the end of the term is due then. */
    List<CostPart> parts(Span span, int termMonths) {
        var parts = new ArrayList<CostPart>();
        double due = 0;
        int months = 0;
        for (int month = span.first(); month <= Math.min(span.last(), investment.months()); month++) {
            due += payment(month);
            months++;
        }
        Formula formula = investment.repayment() == Repayment.ANNUITY ? Formula.ANNUITY : Formula.STRAIGHT_LINE;
        parts.add(working(formula, months).gives(due));
        if (span.last() == termMonths && investment.months() > termMonths) {
            parts.add(working(Formula.TERMINATION_BALANCE, termMonths).gives(balance(termMonths)));
        }
        return parts;
    }

    private CostPart.Working working(Formula formula, int months) {
        return CostPart.of(formula).with(AMOUNT, investment.amount()).with(YEARLY_RATE, investment.yearlyRate())
                .with(TERM_MONTHS, investment.months()).with(MONTHS, months);
    }
}
