package org.parley.analysis.weight;

import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.DealTerms;

/** The client's importance of a mechanism unless a person says otherwise (SPEC 0). */
public final class ClientImportance {
    private ClientImportance() {}

    /**
     * base(Rq 3, Rc 2, Op 1, Cx 0) x (1 + sum over outcomes of outcome weight x support/3).
     *
     * @return 0 and up; as if optional while no model is chosen
     */
    public static double of(DealTerms terms, Mechanism mechanism) {
        Strength strength = terms.strength(mechanism);
        int base = (strength == null ? Strength.OPTIONAL : strength).baseImportance();
        double support = 0;
        for (OutcomeId outcome : OutcomeId.values()) {
            support += terms.deal().intent().weight(outcome) * mechanism.support(outcome);
        }
        return base * (1 + support / 3);
    }
}
