package org.parley.domain.deal;

import java.util.List;
import org.parley.domain.Amounts;
import org.parley.domain.deal.price.Terms;

/** How a provider charges (SPEC 6.2). Shares and rates are fractions, amounts in the deal's money unit. */
public sealed interface Pricing {
    /** Fee that does not move with volume. */
    double fixedPerYear();

    /** Price of one unit of what is paid for, in the first year. */
    double rate();

    Terms terms();

    Pricing withFixedPerYear(double changed);

    Pricing withRate(double changed);

    Pricing withTerms(Terms changed);

    /**
     * Charges per year on contacts.
     *
     * @param baseline contacts per year of the term that the charge is built on
     */
    record Annual(double fixedPerYear, double rate, List<Double> baseline, Terms terms) implements Pricing {
        public Annual {
            Amounts.amount(fixedPerYear, "fixed fee");
            Amounts.amount(rate, "rate per contact");
            baseline = Amounts.amounts(baseline, "baseline");
        }

        @Override
        public Annual withFixedPerYear(double changed) {
            return new Annual(changed, rate, baseline, terms);
        }

        @Override
        public Annual withRate(double changed) {
            return new Annual(fixedPerYear, changed, baseline, terms);
        }

        public Annual withBaseline(List<Double> changed) {
            return new Annual(fixedPerYear, rate, changed, terms);
        }

        @Override
        public Annual withTerms(Terms changed) {
            return new Annual(fixedPerYear, rate, baseline, changed);
        }
    }

    /**
     * Charges per month on contacts or time. The baseline is the deal's locked forecast.
     *
     * @param rate per contact, per paid hour, or per full-time equivalent and month
     * @param hoursPerFte paid hours of a full-time equivalent in a month; 0 unless {@code unit} is {@code FTE}
     */
    record Monthly(Unit unit, double fixedPerYear, double rate, double hoursPerFte, Terms terms)
            implements Pricing {
        public Monthly {
            Amounts.amount(fixedPerYear, "fixed fee");
            Amounts.amount(rate, "rate");
            Amounts.amount(hoursPerFte, "paid hours of a full-time equivalent");
        }

        /** What is paid for. */
        public enum Unit {
            CONTACT,
            HOUR,
            FTE
        }

        public Monthly withUnit(Unit changed) {
            return new Monthly(changed, fixedPerYear, rate, hoursPerFte, terms);
        }

        @Override
        public Monthly withFixedPerYear(double changed) {
            return new Monthly(unit, changed, rate, hoursPerFte, terms);
        }

        @Override
        public Monthly withRate(double changed) {
            return new Monthly(unit, fixedPerYear, changed, hoursPerFte, terms);
        }

        public Monthly withHoursPerFte(double changed) {
            return new Monthly(unit, fixedPerYear, rate, changed, terms);
        }

        @Override
        public Monthly withTerms(Terms changed) {
            return new Monthly(unit, fixedPerYear, rate, hoursPerFte, changed);
        }
    }
}
