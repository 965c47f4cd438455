package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.offenders;
import static org.parley.analysis.rules.RulePredicate.when;
import static org.parley.domain.catalog.ModelId.SA;
import static org.parley.domain.catalog.ModelId.TX;
import static org.parley.domain.catalog.ModelId.VE;

import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.DealTerms;

/** Clauses that contradict the chosen relationship model. */
final class ModelRules {
    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R01",
                    offenders(s -> s.mechanismsThat(m -> requiredButOmitted(s.terms(), m))).showing(ModelRules::model)),
            entry("R02", offenders(s -> s.mechanismsThat(m -> contraIndicatedButIncluded(s.terms(), m)))
                    .showing(ModelRules::model)),
            entry("R03", when(s -> s.modelIn(TX) && (s.above("PRICE-3", 5) || s.above("SCOPE-1", 40)),
                    "PRICE-3", "SCOPE-1").showing(ModelRules::model)),
            entry("R04", when(s -> s.modelIn(VE) && s.below("PRICE-3", 20), "PRICE-3").showing(ModelRules::model)),
            entry("R05", when(s -> s.modelIn(SA, VE) && s.below("PRICE-4", 60), "PRICE-4").showing(ModelRules::model)),
            entry("R06", when(ModelRules::relationalHealthNotSteered, "CULT-5").showing(ModelRules::model)),
            entry("R07", when(s -> s.modelIn(VE) && (s.above("EXT-2", 10) || s.atMost("PERF-7", 0)),
                    "EXT-2", "PERF-7").showing(ModelRules::model)),
            entry("R08", when(s -> s.modelIn(SA, VE) && (s.below("GOV-6", 1) || s.below("GOV-2", 3)),
                    "GOV-6", "GOV-2").showing(ModelRules::model)));

    private ModelRules() {}

    private static boolean requiredButOmitted(DealTerms terms, Mechanism mechanism) {
        return !mechanism.isExtension()
                && terms.active(mechanism)
                && terms.strength(mechanism) == Strength.REQUIRED
                && !terms.included(mechanism);
    }

    private static boolean contraIndicatedButIncluded(DealTerms terms, Mechanism mechanism) {
        return terms.strength(mechanism) == Strength.CONTRA_INDICATED && terms.included(mechanism);
    }

    private static boolean relationalHealthNotSteered(Situation s) {
        return s.modelIn(SA, VE)
                && s.active("CULT-5")
                && s.orZero("CULT-5") == 0;
    }

    private static List<Fact> model(Situation s) {
        ModelId model = s.terms().model();
        return model == null ? List.of() : List.of(Fact.of("model", model));
    }
}
