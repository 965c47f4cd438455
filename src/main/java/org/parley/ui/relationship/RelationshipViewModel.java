package org.parley.ui.relationship;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.FitStability;
import org.parley.domain.catalog.Axis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Relationship;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.ui.kit.DealModel;

/** What the relationship step does and knows beyond the fit itself. */
public final class RelationshipViewModel {
    private final DealModel model;
    private final AtomicReference<@Nullable Relationship> waiting = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<@Nullable FitStability> stability = new ReadOnlyObjectWrapper<>();
    private @Nullable Relationship stabilityOf;

    /** How the chosen model stands to the recommended one. */
    public enum Standing {
        /** No model is chosen. */
        OPEN,
        AS_RECOMMENDED,
        /** Chosen while there was, or is, no recommendation. */
        UNADVISED,
        AGAINST_RECOMMENDATION
    }

    public RelationshipViewModel(DealModel model) {
        this.model = model;
        model.analysisProperty().subscribe(a -> followStability(a.terms().deal().relationship()));
    }

    public DealModel deal() {
        return model;
    }

    public Catalog catalog() {
        return model.catalog();
    }

    public Fit fit() {
        return model.analysis().fit();
    }

    public Relationship relationship() {
        return model.deal().relationship();
    }

    public void answer(String question, @Nullable Double answer) {
        model.apply(RelationshipEdits.answer(question, answer));
    }

    /** Share of draws in which the recommendation holds; null while unknown or while there is no recommendation. */
    public ReadOnlyObjectProperty<@Nullable FitStability> stabilityProperty() {
        return stability.getReadOnlyProperty();
    }

    public Standing standing() {
        ModelId chosen = relationship().chosen();
        if (chosen == null) {
            return Standing.OPEN;
        }
        ModelId recommended = fit().recommended();
        if (recommended == null) {
            return Standing.UNADVISED;
        }
        return chosen == recommended ? Standing.AS_RECOMMENDED : Standing.AGAINST_RECOMMENDATION;
    }

    /** True when the model in use is not the recommended one and nobody has said why. */
    public boolean reasonMissing() {
        Standing standing = standing();
        boolean needed = standing == Standing.UNADVISED || standing == Standing.AGAINST_RECOMMENDATION;
        return needed && relationship().overrideReason().isBlank();
    }

    public void useRecommended() {
        ModelId recommended = fit().recommended();
        if (recommended != null) {
            model.apply(RelationshipEdits.choose(catalog(), recommended, ""));
        }
    }

    /** @return false, and nothing is chosen, when the reason is blank */
    public boolean override(ModelId chosen, String reason) {
        if (reason.isBlank()) {
            return false;
        }
        model.apply(RelationshipEdits.choose(catalog(), chosen, reason.strip()));
        return true;
    }

    /** How many mechanisms a person has drafted; choosing a model leaves them alone. */
    public int touchedByPeople() {
        return (int) model.deal().positions().byMechanism().values().stream()
                .filter(p -> p.source() == Position.Source.PERSON)
                .count();
    }

    public List<Question> questions(Axis axis) {
        return catalog().questions().stream().filter(q -> q.axis() == axis).toList();
    }

    public int answered(Axis axis) {
        return (int) questions(axis).stream()
                .filter(q -> relationship().answer(q.id()) != null)
                .count();
    }

    /** The first question without an answer after the given one, starting over at the end. */
    public Optional<String> nextUnanswered(@Nullable String after) {
        List<String> ids = catalog().questions().stream().map(Question::id).toList();
        int start = after == null ? 0 : ids.indexOf(after) + 1;
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get((start + i) % ids.size());
            if (relationship().answer(id) == null) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private void followStability(Relationship latest) {
        if (stabilityOf != null && stabilityOf.answers().equals(latest.answers())) {
            return;
        }
        stabilityOf = latest;
        stability.set(null);
        if (waiting.getAndSet(latest) == null) {
            model.compute(this::compute, this::computed);
        }
    }

    private record Computed(Relationship relationship, @Nullable FitStability stability) {}

    private Computed compute() {
        Relationship latest = Objects.requireNonNull(waiting.getAndSet(null));
        return new Computed(latest, FitStability.of(catalog(), latest));
    }

    private void computed(Computed result) {
        if (result.relationship().equals(stabilityOf)) {
            stability.set(result.stability());
        }
    }
}
