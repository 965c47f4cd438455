package org.parley.analysis.pricing;

import static org.parley.analysis.pricing.CostInput.AMOUNT;
import static org.parley.analysis.pricing.CostInput.FCR;
import static org.parley.analysis.pricing.CostInput.FROM;
import static org.parley.analysis.pricing.CostInput.TO;
import static org.parley.analysis.pricing.CostInput.YEARS;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.deal.price.OutcomeFee;

/** The outcome fee and its malus (SPEC 6.2). Neither is indexed. */
final class Outcomes {
    private Outcomes() {}

    static List<CostPart> parts(OutcomeFee fee, double fcr, Span span) {
        var parts = new ArrayList<CostPart>();
        if (fee.max() > 0) {
            parts.add(part(Formula.OUTCOME_FEE, fee.max(), fcr, fee.fcrFrom(), fee.fcrTo(), span));
        }
        OutcomeFee.Malus malus = fee.malus();
        if (malus != null && malus.max() > 0) {
            parts.add(part(Formula.OUTCOME_MALUS, malus.max(), fcr, fee.fcrFrom(), malus.fcrWorst(), span));
        }
        return parts;
    }

    private static CostPart part(Formula formula, double max, double fcr, double from, double to, Span span) {
        double earned = Math.clamp((fcr - from) / (to - from), 0, 1);
        double amount = max * span.years() * earned;
        return CostPart.of(formula).with(AMOUNT, max).with(YEARS, span.years()).with(FCR, fcr).with(FROM, from)
                .with(TO, to).gives(formula == Formula.OUTCOME_FEE ? amount : -amount);
    }
}
