package org.parley.domain.edit;

import java.util.List;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Terms;

/** The lists of numbers of a price: first those by the year of the term, then those by the month. */
public enum PriceSeries {
    /** Only in prices by the year. */
    BASELINE,
    FCR,
    NET_SAVINGS,
    DISPLACED_EFFORT,
    /** From the first month on. */
    RAMP,
    /** From the first month on. */
    LEARNING,
    /** Twelve, or none. */
    MISS_BY_MONTH;

    /** Whether it holds one number per year of the term; the others do not depend on the term. */
    public boolean yearly() {
        return switch (this) {
            case BASELINE, FCR, NET_SAVINGS, DISPLACED_EFFORT -> true;
            case RAMP, LEARNING, MISS_BY_MONTH -> false;
        };
    }

    /** Empty where the price does not know it. */
    public List<Double> of(Pricing price) {
        Terms terms = price.terms();
        return switch (this) {
            case BASELINE -> price instanceof Pricing.Annual annual ? annual.baseline() : List.of();
            case FCR -> terms.fcr();
            case NET_SAVINGS -> terms.gainShare().netSavings();
            case DISPLACED_EFFORT -> terms.automation().displacedEffort();
            case RAMP -> terms.transition().ramp();
            case LEARNING -> terms.transition().learning();
            case MISS_BY_MONTH -> terms.serviceCredit().severityByMonth();
        };
    }

    /** @throws InvalidValueException when the price does not know the series or refuses a value */
    public Pricing with(Pricing price, List<Double> values) {
        Terms terms = price.terms();
        return switch (this) {
            case BASELINE -> {
                if (price instanceof Pricing.Annual annual) {
                    yield annual.withBaseline(values);
                }
                throw new InvalidValueException("baseline", "is for prices by the year");
            }
            case FCR -> price.withTerms(terms.withFcr(values));
            case NET_SAVINGS -> price.withTerms(terms.withGainShare(terms.gainShare().withNetSavings(values)));
            case DISPLACED_EFFORT -> price.withTerms(
                    terms.withAutomation(terms.automation().withDisplacedEffort(values)));
            case RAMP -> price.withTerms(terms.withTransition(terms.transition().withRamp(values)));
            case LEARNING -> price.withTerms(terms.withTransition(terms.transition().withLearning(values)));
            case MISS_BY_MONTH -> price.withTerms(
                    terms.withServiceCredit(terms.serviceCredit().withSeverityByMonth(values)));
        };
    }
}
