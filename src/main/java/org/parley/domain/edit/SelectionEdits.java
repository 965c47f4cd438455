package org.parley.domain.edit;

import java.util.Set;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;

/** Edits of which parts of the catalogue the deal uses. */
public final class SelectionEdits {
    private SelectionEdits() {}

    public static Edit family(String family, boolean active) {
        return Edit.of(
                EditName.of(active ? "edit.selection.family.on" : "edit.selection.family.off", family),
                d -> d.withSelection(d.selection().withFamily(family, active)));
    }

    public static Edit familiesOffNote(String text) {
        return Edit.typed(
                EditName.of("edit.selection.note"), "", d -> d.withSelection(d.selection().withFamiliesOffNote(text)));
    }

    /** Switching one on drafts the model's default for it unless a person has drafted it. */
    public static Edit extension(Catalog catalog, String mechanism, boolean on) {
        return Edit.of(EditName.of(on ? "edit.selection.ext.on" : "edit.selection.ext.off", mechanism), d -> {
            Deal changed = d.withSelection(d.selection().withExtension(mechanism, on));
            return on ? Defaults.draft(catalog, changed) : changed;
        });
    }

    public static Edit asked(String mechanism, boolean asked) {
        return Edit.of(
                EditName.of(asked ? "edit.selection.ask" : "edit.selection.unask", mechanism),
                d -> d.withSelection(d.selection().withAsked(Ordered.with(d.selection().asked(), mechanism, asked))));
    }

    public static Edit askedAll(Set<String> mechanisms) {
        return Edit.of(
                EditName.of("edit.selection.askAll", mechanisms.size()),
                d -> d.withSelection(d.selection().withAsked(mechanisms)));
    }

    public static Edit scoresTco(boolean yes) {
        return Edit.of(
                EditName.of(yes ? "edit.selection.tco.on" : "edit.selection.tco.off"),
                d -> d.withSelection(d.selection().withScoresTco(yes)));
    }
}
