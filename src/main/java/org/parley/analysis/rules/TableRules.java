package org.parley.analysis.rules;

import static java.util.Map.entry;
import static org.parley.analysis.rules.RulePredicate.offenders;

import java.util.List;
import java.util.Map;
import org.parley.analysis.number.Computed;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;

/** What would go wrong at the table: a veto inside the house, a weight without effect, a floor given away. */
final class TableRules {
    private static final double CANNOT_DISCRIMINATE = 5;

    static final Map<String, RulePredicate> ALL = Map.ofEntries(
            entry("R46", offenders(s -> s.mechanismsThat(m -> !Vetoes.of(s.terms(), m).isEmpty()), TableRules::vetoes)),
            entry("R47", offenders(
                    s -> s.mechanismsThat(m -> cannotDiscriminate(s, m.id())),
                    (s, id) -> Fact.of(id, spread(s, id)))),
            entry("R48", offenders(
                    s -> s.mechanismsThat(m -> disordered(s.terms(), m) || floorGivenAway(s.terms(), m)),
                    TableRules::ladderOrPosition)));

    private TableRules() {}

    private static Fact vetoes(Situation s, String id) {
        List<String> groups = Vetoes.of(s.terms(), s.terms().catalog().mechanism(id)).stream()
                .map(Enum::name)
                .toList();
        return new Fact(id, s.draft(id), String.join(" ", groups));
    }

    private static boolean cannotDiscriminate(Situation s, String mechanism) {
        return s.bids().size() > 1
                && s.weights().weighted()
                && s.weights().of(mechanism) > 0
                && Computed.atMost(spread(s, mechanism), CANNOT_DISCRIMINATE);
    }

    private static double spread(Situation s, String mechanism) {
        var values = s.bids().stream()
                .mapToDouble(b -> b.values().getOrDefault(mechanism, 0.0))
                .summaryStatistics();
        return values.getMax() - values.getMin();
    }

    private static boolean disordered(DealTerms terms, Mechanism mechanism) {
        return !terms.ladder(mechanism).strictlyOrdered(mechanism.direction());
    }

    private static boolean floorGivenAway(DealTerms terms, Mechanism mechanism) {
        Double draft = terms.draft(mechanism);
        return draft != null
                && ValueModel.beyondWalkAway(terms.ladder(mechanism), mechanism.direction(), draft)
                && !terms.deal().positions().walkAwayOverrides().containsKey(mechanism.id());
    }

    private static Fact ladderOrPosition(Situation s, String id) {
        Mechanism mechanism = s.terms().catalog().mechanism(id);
        String ladder = disordered(s.terms(), mechanism) ? "ladder" : "";
        String position = floorGivenAway(s.terms(), mechanism) ? "position" : "";
        return new Fact(id, s.draft(id), (ladder + " " + position).strip());
    }
}
