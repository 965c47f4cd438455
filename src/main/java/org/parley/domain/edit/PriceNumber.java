package org.parley.domain.edit;

import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Terms;

/** The single numbers of a price that every price has. Shares, rates and factors are fractions. */
public enum PriceNumber {
    FIXED_PER_YEAR,
    RATE,
    /** Only where full-time equivalents are paid for. */
    HOURS_PER_FTE,
    PRODUCTIVITY,
    DEADBAND,
    ARC,
    RRC,
    MINIMUM_SHARE,
    CREDIT_AT_RISK,
    MISS_SEVERITY,
    CLIENT_GAIN_SHARE,
    DISPLACED_PASSED,
    CLIENT_SIDE,
    CLIENT_SIDE_GROWTH,
    TRANSITION_IN,
    EXIT,
    /** A whole number of months. */
    DUAL_MONTHS,
    OUTGOING_PER_MONTH;

    /** 0 where the price does not know it. */
    public double of(Pricing price) {
        Terms terms = price.terms();
        return switch (this) {
            case FIXED_PER_YEAR -> price.fixedPerYear();
            case RATE -> price.rate();
            case HOURS_PER_FTE -> price instanceof Pricing.Monthly monthly ? monthly.hoursPerFte() : 0;
            case PRODUCTIVITY -> terms.indexation().productivity();
            case DEADBAND -> terms.volumeRule().deadband();
            case ARC -> terms.volumeRule().arc();
            case RRC -> terms.volumeRule().rrc();
            case MINIMUM_SHARE -> terms.volumeRule().minimumShare();
            case CREDIT_AT_RISK -> terms.serviceCredit().atRisk();
            case MISS_SEVERITY -> terms.serviceCredit().severity();
            case CLIENT_GAIN_SHARE -> terms.gainShare().clientShare();
            case DISPLACED_PASSED -> terms.automation().passed();
            case CLIENT_SIDE -> terms.clientSide().firstYear();
            case CLIENT_SIDE_GROWTH -> terms.clientSide().growth();
            case TRANSITION_IN -> terms.transition().in();
            case EXIT -> terms.transition().out();
            case DUAL_MONTHS -> terms.transition().dualMonths();
            case OUTGOING_PER_MONTH -> terms.transition().outgoingPerMonth();
        };
    }

    /** @throws InvalidValueException when the price does not know the number or refuses the value */
    public Pricing with(Pricing price, double value) {
        Terms terms = price.terms();
        return switch (this) {
            case FIXED_PER_YEAR -> price.withFixedPerYear(value);
            case RATE -> price.withRate(value);
            case HOURS_PER_FTE -> {
                if (price instanceof Pricing.Monthly monthly) {
                    yield monthly.withHoursPerFte(value);
                }
                throw new InvalidValueException("paid hours", "are for prices by the month");
            }
            case PRODUCTIVITY -> price.withTerms(
                    terms.withIndexation(terms.indexation().withProductivity(value)));
            case DEADBAND -> price.withTerms(terms.withVolumeRule(terms.volumeRule().withDeadband(value)));
            case ARC -> price.withTerms(terms.withVolumeRule(terms.volumeRule().withArc(value)));
            case RRC -> price.withTerms(terms.withVolumeRule(terms.volumeRule().withRrc(value)));
            case MINIMUM_SHARE -> price.withTerms(terms.withVolumeRule(terms.volumeRule().withMinimumShare(value)));
            case CREDIT_AT_RISK -> price.withTerms(
                    terms.withServiceCredit(terms.serviceCredit().withAtRisk(value)));
            case MISS_SEVERITY -> price.withTerms(
                    terms.withServiceCredit(terms.serviceCredit().withSeverity(value)));
            case CLIENT_GAIN_SHARE -> price.withTerms(terms.withGainShare(terms.gainShare().withClientShare(value)));
            case DISPLACED_PASSED -> price.withTerms(terms.withAutomation(terms.automation().withPassed(value)));
            case CLIENT_SIDE -> price.withTerms(terms.withClientSide(terms.clientSide().withFirstYear(value)));
            case CLIENT_SIDE_GROWTH -> price.withTerms(terms.withClientSide(terms.clientSide().withGrowth(value)));
            case TRANSITION_IN -> price.withTerms(terms.withTransition(terms.transition().withIn(value)));
            case EXIT -> price.withTerms(terms.withTransition(terms.transition().withOut(value)));
            case DUAL_MONTHS -> price.withTerms(
                    terms.withTransition(terms.transition().withDualMonths(whole(value))));
            case OUTGOING_PER_MONTH -> price.withTerms(
                    terms.withTransition(terms.transition().withOutgoingPerMonth(value)));
        };
    }

    private static int whole(double value) {
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new InvalidValueException("months of dual running", "must be a whole number, not " + value);
        }
        return (int) value;
    }
}
