package org.parley.analysis.coverage;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.DealTerms;

/**
 * Coverage of outcome o = sum over included m of support x max(0.25, v/100) / sum of support, both over the mechanisms of
 * the active families that the model does not contra-indicate, never the extension pack (SPEC 4.3). While no model is
 * chosen nothing is contra-indicated.
 */
public final class CoverageAnalysis {
    private static final double LEAST = 0.25;

    private CoverageAnalysis() {}

    public static Coverage of(DealTerms terms) {
        List<Mechanism> inPlay = terms.catalog().mechanisms().stream()
                .filter(m -> inPlay(terms, m))
                .toList();
        var shares = new EnumMap<OutcomeId, Double>(OutcomeId.class);
        var contributors = new EnumMap<OutcomeId, List<Contributor>>(OutcomeId.class);
        for (OutcomeId outcome : OutcomeId.values()) {
            List<Contributor> list = contributors(terms, inPlay, outcome);
            contributors.put(outcome, list);
            shares.put(outcome, list.stream().mapToDouble(Contributor::share).sum());
        }
        return new Coverage(shares, contributors);
    }

    private static boolean inPlay(DealTerms terms, Mechanism mechanism) {
        return !mechanism.isExtension()
                && terms.active(mechanism)
                && terms.strength(mechanism) != Strength.CONTRA_INDICATED;
    }

    private static List<Contributor> contributors(DealTerms terms, List<Mechanism> inPlay, OutcomeId outcome) {
        double total = inPlay.stream().mapToInt(m -> m.support(outcome)).sum();
        return inPlay.stream()
                .filter(m -> m.support(outcome) > 0)
                .map(m -> contributor(terms, m, m.support(outcome), total))
                .toList();
    }

    private static Contributor contributor(DealTerms terms, Mechanism mechanism, int support, double total) {
        Double value = value(terms, mechanism);
        double share = value == null ? 0 : support * Math.max(LEAST, value / 100) / total;
        return new Contributor(mechanism.id(), support, value, share, support / total);
    }

    private static @Nullable Double value(DealTerms terms, Mechanism mechanism) {
        Double draft = terms.draft(mechanism);
        return draft == null ? null : ValueModel.value(terms.ladder(mechanism), mechanism.direction(), draft);
    }
}
