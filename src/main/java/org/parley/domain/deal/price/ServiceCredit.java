package org.parley.domain.deal.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;
import org.parley.domain.InvalidValueException;

/**
 * What a missed service level takes off the charges.
 *
 * @param atRisk share of the charges that a full miss costs
 * @param severity expected severity of misses, 0 for none and 1 for a full one, on average; unused with
 *     {@code severityByMonth}
 * @param cap largest share of a period's charges that a credit may take; null for none
 * @param severityByMonth twelve expected severities, first month of the contract year first; empty when only the average
 *     is known
 * @param earnBack true when a month's credit is reversed if the next three months are without a miss
 */
public record ServiceCredit(
        double atRisk, double severity, @Nullable Double cap, List<Double> severityByMonth, boolean earnBack) {
    public static final ServiceCredit NONE = new ServiceCredit(0, 0, null, List.of(), false);

    public ServiceCredit {
        Amounts.amount(atRisk, "credit at risk");
        Amounts.amount(severity, "miss severity");
        if (cap != null) {
            Amounts.share(cap, "cap of service credits");
        }
        severityByMonth = Amounts.shares(severityByMonth, "miss severity of a month");
        if (!severityByMonth.isEmpty() && severityByMonth.size() != 12) {
            throw new InvalidValueException("miss severity by month", "must hold twelve values");
        }
    }

    public ServiceCredit withAtRisk(double changed) {
        return new ServiceCredit(changed, severity, cap, severityByMonth, earnBack);
    }

    public ServiceCredit withSeverity(double changed) {
        return new ServiceCredit(atRisk, changed, cap, severityByMonth, earnBack);
    }

    public ServiceCredit withCap(@Nullable Double changed) {
        return new ServiceCredit(atRisk, severity, changed, severityByMonth, earnBack);
    }

    public ServiceCredit withSeverityByMonth(List<Double> changed) {
        return new ServiceCredit(atRisk, severity, cap, changed, earnBack);
    }

    public ServiceCredit withEarnBack(boolean changed) {
        return new ServiceCredit(atRisk, severity, cap, severityByMonth, changed);
    }
}
