package org.parley.domain.edit;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;

/** Edits of our own positions. */
public final class PositionEdits {
    private PositionEdits() {}

    /** Drafts a value and includes the mechanism. */
    public static Edit draft(String mechanism, double value) {
        return Edit.typed(
                EditName.of("edit.position.draft", mechanism, value),
                mechanism,
                position(mechanism, p -> p.withDraft(value, Position.Source.PERSON)));
    }

    /** Takes the mechanism in at its last draft, or at its target when there is none. */
    public static Edit include(Catalog catalog, String mechanism) {
        return Edit.of(EditName.of("edit.position.include", mechanism), d -> {
            Mechanism entry = catalog.mechanism(mechanism);
            Position position = d.positions().of(mechanism);
            Double last = position.drafted();
            double value = last != null ? last : new DealTerms(catalog, d).ladder(entry).target();
            return d.withPositions(
                    d.positions().with(mechanism, position.withDraft(value, Position.Source.PERSON)));
        });
    }

    /** Leaves the mechanism out and keeps the draft for a change of mind. */
    public static Edit omit(String mechanism) {
        return Edit.of(
                EditName.of("edit.position.omit", mechanism), position(mechanism, p -> p.withIncluded(false)));
    }

    /** Sets one step; the first change copies the effective ladder into the deal. A default draft follows its step. */
    public static Edit ladderStep(Catalog catalog, String mechanism, LadderStep step, double value) {
        return Edit.typed(
                EditName.of("edit.position.ladder." + step, mechanism, value), mechanism + "/" + step, d -> {
                    var ladder = new DealTerms(catalog, d).ladder(catalog.mechanism(mechanism));
                    return ladder(catalog, mechanism, ladder.with(step, value)).apply(d);
                });
    }

    /** Back to the model's or the catalogue's ladder. */
    public static Edit standardLadder(Catalog catalog, String mechanism) {
        return Edit.of(EditName.of("edit.position.ladder.standard", mechanism), ladder(catalog, mechanism, null));
    }

    /** Gives the draft back to the model, so that it follows the model again. */
    public static Edit defaultDraft(Catalog catalog, String mechanism) {
        return Edit.of(EditName.of("edit.position.default", mechanism), d -> Defaults.draft(
                catalog,
                position(mechanism, p -> p.withDraft(p.drafted(), Position.Source.DEFAULT)).apply(d)));
    }

    /** @param text empty for the catalogue's model wording */
    public static Edit wording(String mechanism, String text) {
        return Edit.typed(
                EditName.of("edit.position.wording", mechanism), mechanism,
                position(mechanism, p -> p.withWording(text)));
    }

    public static Edit note(String mechanism, String text) {
        return Edit.typed(
                EditName.of("edit.position.note", mechanism), mechanism, position(mechanism, p -> p.withNote(text)));
    }

    /** @param value empty takes it back */
    public static Edit companion(String companion, String value) {
        return Edit.typed(
                EditName.of("edit.position.companion", companion),
                companion,
                d -> d.withPositions(d.positions().withCompanion(companion, value.isBlank() ? null : value)));
    }

    /** @param reason why the draft may lie beyond our walk-away; null takes the override back */
    public static Edit walkAwayOverride(String mechanism, @Nullable String reason) {
        return Edit.typed(
                EditName.of(reason == null ? "edit.position.override.off" : "edit.position.override.on", mechanism),
                mechanism,
                d -> d.withPositions(d.positions().withWalkAwayOverride(mechanism, reason)));
    }

    private static UnaryOperator<Deal> ladder(Catalog catalog, String mechanism, @Nullable Ladder own) {
        return d -> Defaults.draft(catalog, position(mechanism, p -> p.withLadder(own)).apply(d), mechanism);
    }

    private static UnaryOperator<Deal> position(String mechanism, UnaryOperator<Position> change) {
        return d -> d.withPositions(
                d.positions().with(mechanism, change.apply(d.positions().of(mechanism))));
    }
}
