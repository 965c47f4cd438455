package org.parley.domain.edit;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;

/** Edits of the relationship step. */
public final class RelationshipEdits {
    private RelationshipEdits() {}

    /** @param answer 1 to 5 in halves, or null to take the answer back */
    public static Edit answer(String question, @Nullable Double answer) {
        return Edit.of(
                EditName.of(answer == null ? "edit.relationship.unanswer" : "edit.relationship.answer", question,
                        answer),
                d -> d.withRelationship(d.relationship().withAnswer(question, answer)));
    }

    /**
     * Chooses the model, drafts its defaults wherever a person has not drafted, and asks for what it includes when
     * nothing is asked yet.
     *
     * @param reason why another model than the recommended one; empty when it is the recommended one
     */
    public static Edit choose(Catalog catalog, ModelId model, String reason) {
        return Edit.of(EditName.of("edit.relationship.choose", model), d -> {
            Deal changed = Defaults.draft(catalog, d.withRelationship(d.relationship().withChosen(model, reason)));
            return changed.selection().asked().isEmpty() ? askForAllIncluded(catalog, changed) : changed;
        });
    }

    public static Edit overrideReason(String reason) {
        return Edit.typed(
                EditName.of("edit.relationship.reason"),
                "",
                d -> d.withRelationship(d.relationship().withChosen(d.relationship().chosen(), reason)));
    }

    private static Deal askForAllIncluded(Catalog catalog, Deal deal) {
        var terms = new DealTerms(catalog, deal);
        var asked = catalog.mechanisms().stream()
                .filter(m -> !m.isExtension() && terms.included(m))
                .map(Mechanism::id)
                .toList();
        return deal.withSelection(deal.selection().withAsked(Ordered.set(asked)));
    }
}
