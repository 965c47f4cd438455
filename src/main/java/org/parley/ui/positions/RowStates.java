package org.parley.ui.positions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Severity;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;
import org.parley.ui.positions.RowState.Status;

/** The states of all lines at one moment. */
final class RowStates {
    private final Map<String, RowState> byId = new LinkedHashMap<>();

    private RowStates() {}

    /** Hits that somebody has signed for do not count. */
    static RowStates of(DealTerms terms, List<RuleHit> all) {
        List<RuleHit> hits = all.stream().filter(RuleHit::open).toList();
        var states = new RowStates();
        for (Family family : terms.catalog().families()) {
            List<RowState.OfMechanism> members = terms.catalog().mechanisms(family.id()).stream()
                    .map(m -> mechanism(terms, m, hits))
                    .toList();
            states.byId.put(family.id(), family(terms, family, members, hits));
            members.forEach(m -> states.byId.put(m.mechanism().id(), m));
        }
        return states;
    }

    RowState of(Row row) {
        return Objects.requireNonNull(byId.get(row.id()));
    }

    RowState.OfMechanism mechanism(String id) {
        return (RowState.OfMechanism) Objects.requireNonNull(byId.get(id));
    }

    RowState.OfFamily family(String id) {
        return (RowState.OfFamily) Objects.requireNonNull(byId.get(id));
    }

    /** All mechanisms in catalogue order. */
    List<RowState.OfMechanism> mechanisms() {
        var all = new ArrayList<RowState.OfMechanism>();
        for (RowState each : byId.values()) {
            if (each instanceof RowState.OfMechanism mechanism) {
                all.add(mechanism);
            }
        }
        return all;
    }

    private static RowState.OfFamily family(
            DealTerms terms, Family family, List<RowState.OfMechanism> members, List<RuleHit> hits) {
        List<RowState.OfMechanism> required = members.stream().filter(m -> m.strength() == Strength.REQUIRED).toList();
        List<String> ids = members.stream().map(m -> m.mechanism().id()).toList();
        List<RuleHit> about = hits.stream().filter(h -> h.mechanisms().stream().anyMatch(ids::contains)).toList();
        return new RowState.OfFamily(
                family,
                family.isExtension()
                        ? members.stream().anyMatch(m -> terms.active(m.mechanism()))
                        : terms.deal().selection().activeFamilies().contains(family.id()),
                members.size(),
                included(members),
                required.size(),
                included(required),
                about.size(),
                worst(about));
    }

    private static int included(List<RowState.OfMechanism> members) {
        return (int) members.stream().filter(m -> m.status() == Status.INCLUDED).count();
    }

    private static RowState.OfMechanism mechanism(DealTerms terms, Mechanism mechanism, List<RuleHit> hits) {
        List<RuleHit> about = hits.stream().filter(h -> h.mechanisms().contains(mechanism.id())).toList();
        Position position = terms.deal().positions().of(mechanism.id());
        Ladder ladder = terms.ladder(mechanism);
        Double draft = terms.draft(mechanism);
        return new RowState.OfMechanism(
                mechanism,
                terms.strength(mechanism),
                status(terms, mechanism, draft),
                draft,
                draft == null ? null : ValueModel.value(ladder, mechanism.direction(), draft),
                draft == null ? null : ValueModel.band(ladder, mechanism.direction(), draft),
                changed(position),
                about.size(),
                worst(about));
    }

    private static Status status(DealTerms terms, Mechanism mechanism, @Nullable Double draft) {
        if (!terms.active(mechanism)) {
            return mechanism.isExtension() ? Status.EXTENSION_OFF : Status.FAMILY_OFF;
        }
        return draft == null ? Status.OMITTED : Status.INCLUDED;
    }

    private static boolean changed(Position position) {
        return position.source() == Position.Source.PERSON
                || position.ladder() != null
                || !position.wording().isBlank()
                || !position.note().isBlank();
    }

    private static @Nullable Severity worst(List<RuleHit> hits) {
        return hits.stream().map(RuleHit::severity).min(Severity::compareTo).orElse(null);
    }
}
