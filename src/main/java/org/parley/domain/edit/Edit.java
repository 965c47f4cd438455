package org.parley.domain.edit;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;

/**
 * A change to a deal.
 *
 * @param name what people read in 'Undo: ...' and in the journal
 * @param mergeKey edits that follow each other with the same key are one step to undo, as when a word is typed; null
 *     never merges
 * @param change pure; throws {@link org.parley.domain.InvalidValueException} when a value is refused
 */
public record Edit(EditName name, @Nullable String mergeKey, UnaryOperator<Deal> change) {
    static Edit of(EditName name, UnaryOperator<Deal> change) {
        return new Edit(name, null, change);
    }

    static Edit typed(EditName name, String field, UnaryOperator<Deal> change) {
        return new Edit(name, name.key() + "/" + field, change);
    }

    /** One step to undo, made of this edit and the next, under this edit's name. */
    public Edit then(Edit next) {
        return new Edit(name, mergeKey, deal -> next.apply(apply(deal)));
    }

    public Deal apply(Deal deal) {
        return change.apply(deal);
    }
}
