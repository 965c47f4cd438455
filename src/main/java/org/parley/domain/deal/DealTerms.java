package org.parley.domain.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Strength;

/**
 * A deal read together with its catalogue: which mechanisms are in use, on which ladder, with which draft. Everything
 * that computes or shows a position reads it here, so that one precedence holds everywhere (SPEC 0).
 */
public record DealTerms(Catalog catalog, Deal deal) {
    /** Switched on by itself when the service handles personal data. */
    private static final String SUB_PROCESSORS = "EXT-6";

    /** The chosen model, or null while undecided. */
    public @Nullable ModelId model() {
        return deal.relationship().chosen();
    }

    /** The deal's own ladder, else the model's, else the catalogue's. */
    public Ladder ladder(Mechanism mechanism) {
        Ladder own = deal.positions().of(mechanism.id()).ladder();
        return own != null ? own : standardLadder(mechanism, model());
    }

    /** The ladder before a deal changes it. */
    public static Ladder standardLadder(Mechanism mechanism, @Nullable ModelId model) {
        Mechanism.Override override = model == null ? null : mechanism.overrides().get(model);
        return override == null ? mechanism.ladder() : override.ladder();
    }

    /** False for a mechanism of a switched-off family and for an extension that is switched off. */
    public boolean active(Mechanism mechanism) {
        if (!mechanism.isExtension()) {
            return deal.selection().activeFamilies().contains(mechanism.family());
        }
        return deal.selection().extensions().contains(mechanism.id())
                || (deal.context().personal() && mechanism.id().equals(SUB_PROCESSORS));
    }

    /** True when the mechanism is on because of a fact of the deal, so that a person cannot switch it off. */
    public boolean automatic(Mechanism mechanism) {
        return deal.context().personal() && mechanism.id().equals(SUB_PROCESSORS);
    }

    /** The drafted position, or null when the mechanism is omitted, switched off or of a switched-off family. */
    public @Nullable Double draft(Mechanism mechanism) {
        return active(mechanism) ? deal.positions().of(mechanism.id()).inForce() : null;
    }

    public @Nullable Double draft(String mechanism) {
        return draft(catalog.mechanism(mechanism));
    }

    public boolean included(Mechanism mechanism) {
        return draft(mechanism) != null;
    }

    /** How strongly the chosen model asks for it, or null while no model is chosen. */
    public @Nullable Strength strength(Mechanism mechanism) {
        ModelId model = model();
        return model == null ? null : mechanism.strength(model);
    }

    /** The active mechanisms in catalogue order, extensions last. */
    public List<Mechanism> activeMechanisms() {
        return catalog.mechanisms().stream().filter(this::active).toList();
    }

    /** The asked mechanisms in catalogue order. */
    public List<Mechanism> askedMechanisms() {
        return catalog.mechanisms().stream()
                .filter(m -> deal.selection().asked().contains(m.id()))
                .toList();
    }

    /** Items of a sheet in their order: the outcomes, or TCO (when scored) and the active families. */
    public List<String> items(Sheet sheet) {
        var items = new ArrayList<String>();
        if (sheet == Sheet.OUTCOMES) {
            catalog.outcomes().forEach(o -> items.add(o.id().name()));
        } else {
            if (deal.selection().scoresTco()) {
                items.add(Sheet.TCO);
            }
            catalog.coreFamilies().stream()
                    .filter(f -> deal.selection().activeFamilies().contains(f.id()))
                    .forEach(f -> items.add(f.id()));
        }
        return items;
    }

    /** What a model drafts by itself: target if required or recommended, fallback if optional, else nothing (SPEC 0). */
    public static @Nullable Double defaultDraft(Strength strength, Ladder ladder) {
        return switch (strength) {
            case REQUIRED, RECOMMENDED -> ladder.target();
            case OPTIONAL -> ladder.fallback();
            case CONTRA_INDICATED -> null;
        };
    }
}
