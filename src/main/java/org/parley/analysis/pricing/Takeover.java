package org.parley.analysis.pricing;

import static org.parley.analysis.pricing.CostInput.AMOUNT;
import static org.parley.analysis.pricing.CostInput.MONTHS;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.deal.price.Transition;

/** One-off costs of taking the work over and of giving it back, and what the outgoing provider costs meanwhile. */
final class Takeover {
    private Takeover() {}

    static List<CostPart> parts(Transition transition, Span span, int termMonths) {
        var parts = new ArrayList<CostPart>();
        if (span.first() == 1 && transition.in() > 0) {
            parts.add(CostPart.of(Formula.TRANSITION_IN).with(AMOUNT, transition.in()).gives(transition.in()));
        }
        double months = 0;
        for (int month = span.first(); month <= span.last(); month++) {
            months += month <= transition.dualMonths() ? 1 : 1 - Spans.handled(transition, month);
        }
        if (months > 0 && transition.outgoingPerMonth() > 0) {
            parts.add(CostPart.of(Formula.OUTGOING_PROVIDER).with(AMOUNT, transition.outgoingPerMonth())
                    .with(MONTHS, months).gives(transition.outgoingPerMonth() * months));
        }
        if (span.last() == termMonths && transition.out() > 0) {
            parts.add(CostPart.of(Formula.EXIT).with(AMOUNT, transition.out()).gives(transition.out()));
        }
        return parts;
    }
}
