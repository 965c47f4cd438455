package org.parley.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.SeriesChange;

/**
 * Remembers what a change of the term did to rows of yearly numbers until a person has checked it. While nobody touches
 * those rows, a longer term brings back what a shorter one has cut.
 */
public final class TermWatch {
    private final ReadOnlyObjectProperty<Deal> deal;
    private final ReadOnlyObjectWrapper<List<SeriesChange>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Deal whole;

    TermWatch(ReadOnlyObjectProperty<Deal> deal) {
        this.deal = deal;
        deal.addListener((_, before, after) -> follow(before, after));
    }

    /** Rows that are longer or shorter than before the term changed; empty when there is nothing to check. */
    public ReadOnlyObjectProperty<List<SeriesChange>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public Edit termMonths(int months) {
        return DealEdits.termMonths(months, whole(deal.get()));
    }

    public void checked() {
        whole = null;
        changes.set(List.of());
    }

    private void follow(Deal before, Deal after) {
        if (before.profile().termMonths() != after.profile().termMonths()) {
            Deal start = whole(before);
            whole = start.profile().termMonths() == after.profile().termMonths() ? null : start;
        }
        changes.set(whole == null ? List.of() : SeriesChange.between(whole, after));
    }

    /** The deal as it was before its term began to change, unless somebody has changed volumes or prices since. */
    private Deal whole(Deal now) {
        Deal start = whole;
        return start != null && sameRows(DealEdits.termMonths(now.profile().termMonths()).apply(start), now)
                ? start
                : now;
    }

    private static boolean sameRows(Deal one, Deal other) {
        return Objects.equals(one.commercials().volumes(), other.commercials().volumes())
                && prices(one).equals(prices(other));
    }

    private static Map<String, Optional<Pricing>> prices(Deal deal) {
        return deal.bids().stream()
                .collect(Collectors.toMap(Bid::letter, b -> Optional.ofNullable(b.pricing())));
    }
}
