package org.parley.analysis.zopa;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.DealTerms;

/**
 * How we think a provider sees a mechanism: our estimate of one provider, or what the catalogue holds to be typical. Never
 * a fact.
 *
 * @param opening first ask, in the mechanism's unit
 * @param limit reservation value, in the mechanism's unit
 * @param importance 1 to 5
 * @param estimate null when nobody estimated this provider, so that the side is the typical one
 */
public record ProviderSide(
        double opening, double limit, double importance, @Nullable CounterpartEstimate estimate) {
    /** Our estimate of the provider with that letter, filled up from the catalogue; the typical side without one. */
    public static ProviderSide of(DealTerms terms, Mechanism mechanism, String letter) {
        ProviderSide typical = typical(mechanism, terms.model());
        CounterpartEstimate own = terms.deal().estimates().getOrDefault(letter, Map.of()).get(mechanism.id());
        if (own == null) {
            return typical;
        }
        Double opening = own.opening();
        Double importance = own.importance();
        return new ProviderSide(
                opening == null ? typical.opening : opening,
                own.limit(),
                importance == null ? typical.importance : importance,
                own);
    }

    /** The catalogue's view of any provider; a model may move the limit (SPEC 2.18). */
    public static ProviderSide typical(Mechanism mechanism, @Nullable ModelId model) {
        Mechanism.Provider provider = mechanism.provider();
        return new ProviderSide(provider.open(), mechanism.providerLimit(model), provider.importance(), null);
    }

    /** True when a person estimated it. */
    public boolean estimated() {
        return estimate != null;
    }
}
