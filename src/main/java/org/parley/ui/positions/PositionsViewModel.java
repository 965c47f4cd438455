package org.parley.ui.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.ui.kit.DealModel;
import org.parley.ui.positions.RowState.Status;

/** Which line is selected, which lines are shown, and what they show. */
public final class PositionsViewModel {
    private final DealModel model;
    private final List<Row> all;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RowStates> states;
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final ObjectProperty<Row> selected;

    public PositionsViewModel(DealModel model) {
        this.model = model;
        all = rowsOf(model.catalog());
        states = new ReadOnlyObjectWrapper<>(states());
        selected = new SimpleObjectProperty<>(
                all.stream().filter(Row.OfMechanism.class::isInstance).findFirst().orElse(all.getFirst()));
        model.dealProperty().addListener((_, _, _) -> refresh());
        model.analysisProperty().addListener((_, _, _) -> refresh());
        filter.addListener((_, _, _) -> showMatching());
        selected.addListener((_, _, _) -> showMatching());
        showMatching();
    }

    public DealModel deal() {
        return model;
    }

    DealTerms terms() {
        return model.terms();
    }

    /** The lines that the filter lets through, with their families' heads; the selected one always stays. */
    ObservableList<Row> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<RowStates> statesProperty() {
        return states.getReadOnlyProperty();
    }

    ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<Row> selectedProperty() {
        return selected;
    }

    /** How many mechanisms the filter lets through. */
    int shown() {
        return (int) states.get().mechanisms().stream().filter(m -> filter.get().matches(m)).count();
    }

    /** Selects a mechanism or family, and takes the filter away when it hides it; false for any other place. */
    boolean select(String place) {
        var wanted = all.stream().filter(r -> r.id().equals(place)).findFirst();
        wanted.ifPresent(row -> {
            if (!matches(row)) {
                filter.set(RowFilter.ALL);
            }
            selected.set(row);
        });
        return wanted.isPresent();
    }

    /** Selects the first mechanism that the filter lets through, unless the selected one is among them. */
    void selectMatch() {
        if (!matches(selected.get()) || !(selected.get() instanceof Row.OfMechanism)) {
            all.stream()
                    .filter(r -> r instanceof Row.OfMechanism && matches(r))
                    .findFirst()
                    .ifPresent(selected::set);
        }
    }

    /** Selects the next mechanism in the list, or the one before. */
    void step(int by) {
        int at = rows.indexOf(selected.get());
        for (int i = at + by; i >= 0 && i < rows.size(); i += by) {
            if (rows.get(i) instanceof Row.OfMechanism) {
                selected.set(rows.get(i));
                return;
            }
        }
    }

    /** Switches a family or extension on or off, includes or omits a mechanism; nothing for what is automatic. */
    void toggle(Row row) {
        switch (states.get().of(row)) {
            case RowState.OfFamily family -> {
                if (!family.family().isExtension()) {
                    model.apply(SelectionEdits.family(row.id(), !family.on()));
                }
            }
            case RowState.OfMechanism mechanism -> toggle(mechanism);
        }
    }

    void include(String mechanism, boolean included) {
        model.apply(included
                ? PositionEdits.include(model.catalog(), mechanism)
                : PositionEdits.omit(mechanism));
    }

    /** The hits about a mechanism: open ones before waived ones, and gravest first. */
    static List<RuleHit> about(List<RuleHit> hits, String mechanism) {
        return hits.stream()
                .filter(h -> h.mechanisms().contains(mechanism))
                .sorted(Comparator.comparing((RuleHit h) -> !h.open()).thenComparing(RuleHit::severity))
                .toList();
    }

    /** How many mechanisms of the active families, without extensions, there are, are included, and are required. */
    Counts counts() {
        int total = 0;
        int included = 0;
        int required = 0;
        int requiredIncluded = 0;
        for (RowState.OfMechanism each : states.get().mechanisms()) {
            if (!each.mechanism().isExtension()) {
                boolean in = each.status() == Status.INCLUDED;
                boolean must = each.strength() == Strength.REQUIRED;
                total++;
                included += in ? 1 : 0;
                required += must ? 1 : 0;
                requiredIncluded += in && must ? 1 : 0;
            }
        }
        return new Counts(total, included, required, requiredIncluded);
    }

    /** Of all mechanisms but the extensions. */
    record Counts(int total, int included, int required, int requiredIncluded) {}

    private void toggle(RowState.OfMechanism state) {
        String id = state.mechanism().id();
        if (state.status() == Status.EXTENSION_OFF) {
            model.apply(SelectionEdits.extension(model.catalog(), id, true));
        } else if (state.mechanism().isExtension() && !terms().automatic(state.mechanism())) {
            model.apply(SelectionEdits.extension(model.catalog(), id, false));
        } else if (state.status() != Status.FAMILY_OFF) {
            include(id, state.status() == Status.OMITTED);
        }
    }

    private void refresh() {
        states.set(states());
        showMatching();
    }

    private RowStates states() {
        return RowStates.of(model.terms(), model.analysis().ruleHits());
    }

    /** Changes the list only where it differs, so that selection and scroll position stay. */
    private void showMatching() {
        var wanted = new ArrayList<Row>();
        Row head = null;
        for (Row row : all) {
            if (row instanceof Row.OfFamily) {
                head = row;
                if (matches(row)) {
                    wanted.add(row);
                }
            } else if (matches(row) || row.equals(selected.get())) {
                addWithHead(wanted, head, row);
            }
        }
        Set<Row> kept = Set.copyOf(wanted);
        rows.removeIf(r -> !kept.contains(r));
        for (int i = 0; i < wanted.size(); i++) {
            if (i == rows.size() || !rows.get(i).equals(wanted.get(i))) {
                rows.add(i, wanted.get(i));
            }
        }
    }

    private static void addWithHead(List<Row> wanted, @Nullable Row head, Row row) {
        if (head != null && !wanted.contains(head)) {
            wanted.add(head);
        }
        wanted.add(row);
    }

    private boolean matches(Row row) {
        return switch (row) {
            case Row.OfFamily family -> filter.get().isAll() || family.id().equals(filter.get().family())
                    || row.equals(selected.get());
            case Row.OfMechanism mechanism -> filter.get().matches(states.get().mechanism(mechanism.id()));
        };
    }

    private static List<Row> rowsOf(Catalog catalog) {
        var rows = new ArrayList<Row>();
        for (Family family : catalog.families()) {
            rows.add(new Row.OfFamily(family.id()));
            for (Mechanism mechanism : catalog.mechanisms(family.id())) {
                rows.add(new Row.OfMechanism(mechanism.id()));
            }
        }
        return List.copyOf(rows);
    }
}
