package org.parley.analysis.weight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.consensus.Consensus;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/** Client weights of the included mechanisms (SPEC 7), before a table normalises them. */
public final class MechanismWeights {
    private MechanismWeights() {}

    /**
     * Group weight of the family x share of importance among the family's included mechanisms. PRICE-2 weighs 0 where TCO
     * is a criterion, so that price does not count twice.
     *
     * @param criteria the criteria sheet
     * @return per included mechanism of an active family, in catalogue order, 0 to 1; extensions have none
     */
    public static Map<String, Double> of(DealTerms terms, Consensus criteria) {
        var weights = new LinkedHashMap<String, Double>();
        for (Family family : terms.catalog().coreFamilies()) {
            List<Mechanism> included = terms.catalog().mechanisms(family.id()).stream()
                    .filter(terms::included)
                    .toList();
            double total = included.stream().mapToDouble(m -> importance(terms, m)).sum();
            for (Mechanism mechanism : included) {
                double share = total == 0 ? 0 : importance(terms, mechanism) / total;
                weights.put(mechanism.id(), criteria.groupWeight(family.id()) * share);
            }
        }
        return Ordered.map(weights);
    }

    private static double importance(DealTerms terms, Mechanism mechanism) {
        return DoubleCount.avoidedFor(terms, mechanism) ? 0 : ClientImportance.of(terms, mechanism);
    }
}
