package org.parley.analysis.pricing;

import static org.parley.analysis.pricing.CostInput.CAP;
import static org.parley.analysis.pricing.CostInput.CHARGES;
import static org.parley.analysis.pricing.CostInput.FACTOR;
import static org.parley.analysis.pricing.CostInput.SEVERITY;
import static org.parley.analysis.pricing.CostInput.SHARE;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.deal.price.ServiceCredit;

/** Service credits and what is earned back of them (SPEC 6.2). */
final class Credits {
    private static final int GREEN_MONTHS = 3;

    private Credits() {}

    /**
     * @param charges fixed and volume charges of the span; its months share them equally
     * @param termMonths a month beyond the term cannot be without a miss
     */
    static List<CostPart> parts(ServiceCredit credit, double charges, Span span, int termMonths) {
        if (credit.atRisk() == 0) {
            return List.of();
        }
        double taken = 0;
        double back = 0;
        double severities = 0;
        for (int month = span.first(); month <= span.last(); month++) {
            double severity = severity(credit, month);
            double share = share(credit, severity) / span.months();
            severities += severity / span.months();
            taken += share;
            back += credit.earnBack() && severity > 0 && green(credit, month, termMonths) ? share : 0;
        }
        var parts = new ArrayList<CostPart>();
        var working = CostPart.of(Formula.SERVICE_CREDIT).with(SHARE, credit.atRisk()).with(SEVERITY, severities);
        Double cap = credit.cap();
        if (cap != null) {
            working.with(CAP, cap);
        }
        parts.add(working.with(CHARGES, charges).gives(-taken * charges));
        if (credit.earnBack()) {
            parts.add(CostPart.of(Formula.EARN_BACK).with(FACTOR, back).with(CHARGES, charges).gives(back * charges));
        }
        return parts;
    }

    private static double share(ServiceCredit credit, double severity) {
        double share = credit.atRisk() * severity;
        Double cap = credit.cap();
        return cap == null ? share : Math.min(share, cap);
    }

    private static double severity(ServiceCredit credit, int month) {
        return credit.severityByMonth().isEmpty()
                ? credit.severity()
                : credit.severityByMonth().get((month - 1) % 12);
    }

    private static boolean green(ServiceCredit credit, int month, int termMonths) {
        for (int next = month + 1; next <= month + GREEN_MONTHS; next++) {
            if (next > termMonths || severity(credit, next) > 0) {
                return false;
            }
        }
        return true;
    }
}
