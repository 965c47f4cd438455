package org.parley.domain.edit;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;

/**
 * Edits of what we think of one provider's side of a mechanism. The first of them makes an estimate that starts from the
 * catalogue's view of any provider, with low confidence.
 */
public final class EstimateEdits {
    private EstimateEdits() {}

    /** Takes the catalogue's view of any provider over as our estimate of this one, unless there is one. */
    public static Edit start(Catalog catalog, String letter, String mechanism) {
        return Edit.of(
                EditName.of("edit.estimate.start", letter, mechanism), change(catalog, letter, mechanism, e -> e));
    }

    /** @param value first ask, in the mechanism's unit; null for the catalogue's */
    public static Edit opening(Catalog catalog, String letter, String mechanism, @Nullable Double value) {
        return typed("edit.estimate.opening", catalog, letter, mechanism, value, e -> new CounterpartEstimate(
                value, e.limit(), e.importance(), e.confidence(), e.evidence()));
    }

    /** @param value reservation value, in the mechanism's unit */
    public static Edit limit(Catalog catalog, String letter, String mechanism, double value) {
        return typed("edit.estimate.limit", catalog, letter, mechanism, value, e -> new CounterpartEstimate(
                e.opening(), value, e.importance(), e.confidence(), e.evidence()));
    }

    /** @param value 1 to 5; null for the catalogue's */
    public static Edit importance(Catalog catalog, String letter, String mechanism, @Nullable Double value) {
        return typed("edit.estimate.importance", catalog, letter, mechanism, value, e -> new CounterpartEstimate(
                e.opening(), e.limit(), value, e.confidence(), e.evidence()));
    }

    public static Edit confidence(Catalog catalog, String letter, String mechanism, Confidence value) {
        return Edit.of(
                EditName.of("edit.estimate.confidence." + value, letter, mechanism),
                change(catalog, letter, mechanism, e -> new CounterpartEstimate(
                        e.opening(), e.limit(), e.importance(), value, e.evidence())));
    }

    /** @param text what the estimate rests on */
    public static Edit evidence(Catalog catalog, String letter, String mechanism, String text) {
        return typed("edit.estimate.evidence", catalog, letter, mechanism, null, e -> new CounterpartEstimate(
                e.opening(), e.limit(), e.importance(), e.confidence(), text));
    }

    /** From now on the catalogue's view of any provider holds again. */
    public static Edit remove(String letter, String mechanism) {
        return Edit.of(EditName.of("edit.estimate.remove", letter, mechanism), d -> {
            Map<String, CounterpartEstimate> rest = Ordered.with(d.estimates().getOrDefault(letter, Map.of()),
                    mechanism, null);
            return d.withEstimates(Ordered.with(d.estimates(), letter, rest.isEmpty() ? null : rest));
        });
    }

    private static Edit typed(
            String key,
            Catalog catalog,
            String letter,
            String mechanism,
            @Nullable Double value,
            UnaryOperator<CounterpartEstimate> change) {
        return Edit.typed(
                EditName.of(key, letter, mechanism, value),
                letter + "/" + mechanism,
                change(catalog, letter, mechanism, change));
    }

    private static UnaryOperator<Deal> change(
            Catalog catalog, String letter, String mechanism, UnaryOperator<CounterpartEstimate> change) {
        return d -> {
            if (d.bid(letter).isEmpty()) {
                throw new InvalidValueException("provider", "does not exist: " + letter);
            }
            Map<String, CounterpartEstimate> ofProvider = d.estimates().getOrDefault(letter, Map.of());
            CounterpartEstimate now = ofProvider.get(mechanism);
            CounterpartEstimate changed = change.apply(now == null ? typical(catalog, d, mechanism) : now);
            return d.withEstimates(
                    Ordered.with(d.estimates(), letter, Ordered.with(ofProvider, mechanism, changed)));
        };
    }

    private static CounterpartEstimate typical(Catalog catalog, Deal deal, String mechanism) {
        double limit = catalog.mechanism(mechanism).providerLimit(deal.relationship().chosen());
        return new CounterpartEstimate(null, limit, null, Confidence.LOW, "");
    }
}
