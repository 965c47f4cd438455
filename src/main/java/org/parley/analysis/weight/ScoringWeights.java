package org.parley.analysis.weight;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.consensus.Consensus;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/**
 * What a point of value on an asked mechanism adds to a bid's total (SPEC 6.1).
 *
 * @param weighted false when no group voted, so that all scored families weigh the same
 * @param families per scored family, 0 to 1: a criterion with at least one asked mechanism that counts. They sum to 1 only
 *     when no group voted or every criterion is scored
 * @param mechanisms per asked mechanism in catalogue order, 0 to 1: its family's weight spread evenly over the family's
 *     asked mechanisms; 0 for extensions, for switched-off families, and for PRICE-2 where TCO is a criterion
 */
public record ScoringWeights(boolean weighted, Map<String, Double> families, Map<String, Double> mechanisms) {
    public ScoringWeights {
        families = Ordered.map(families);
        mechanisms = Ordered.map(mechanisms);
    }

    /** 0 for a mechanism that is not asked. */
    public double of(String mechanism) {
        return mechanisms.getOrDefault(mechanism, 0.0);
    }

    /** @param criteria the criteria sheet */
    public static ScoringWeights of(DealTerms terms, Consensus criteria) {
        Set<String> scored = scoredFamilies(terms);
        var families = new LinkedHashMap<String, Double>();
        for (String family : scored) {
            families.put(family, criteria.voted() ? criteria.groupWeight(family) : 1.0 / scored.size());
        }
        return new ScoringWeights(
                criteria.voted(), families, spread(terms, family -> families.getOrDefault(family, 0.0)));
    }

    /** The weight of each family spread evenly over its scored mechanisms: per asked mechanism, 0 where it does not count. */
    public static Map<String, Double> spread(DealTerms terms, ToDoubleFunction<String> families) {
        var sizes = new HashMap<String, Integer>();
        scored(terms).forEach(m -> sizes.merge(m.family(), 1, Integer::sum));
        var mechanisms = new LinkedHashMap<String, Double>();
        for (Mechanism mechanism : terms.askedMechanisms()) {
            int size = sizes.getOrDefault(mechanism.family(), 1);
            mechanisms.put(
                    mechanism.id(),
                    scored(terms, mechanism) ? families.applyAsDouble(mechanism.family()) / size : 0);
        }
        return mechanisms;
    }

    /** Families with a scored mechanism, in catalogue order. */
    public static Set<String> scoredFamilies(DealTerms terms) {
        var families = new LinkedHashSet<String>();
        scored(terms).forEach(m -> families.add(m.family()));
        return Ordered.set(families);
    }

    /** The asked mechanisms that count in their family's weight, in catalogue order. */
    public static List<Mechanism> scored(DealTerms terms) {
        return terms.askedMechanisms().stream().filter(m -> scored(terms, m)).toList();
    }

    /** True when an asked mechanism counts in its family's weight. */
    public static boolean scored(DealTerms terms, Mechanism mechanism) {
        return !mechanism.isExtension()
                && terms.active(mechanism)
                && !DoubleCount.avoidedFor(terms, mechanism);
    }
}
