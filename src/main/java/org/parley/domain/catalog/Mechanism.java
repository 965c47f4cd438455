package org.parley.domain.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;

/**
 * One negotiable mechanism of the catalogue.
 *
 * @param strengths per model
 * @param support per outcome, 0 to 3
 * @param raci per group; exactly one A
 * @param ladder the catalogue's client ladder, in {@code unit}
 * @param overrides ladders and provider limits that replace the catalogue's under a model (SPEC 2.18)
 * @param provider the provider's usual side of it
 * @param trades mechanisms worth asking for in return
 * @param compatible both sides want the same direction; there is nothing to concede
 * @param clause model wording with the placeholder {@code {value}} for the drafted position
 * @param levels what each whole level means, from 0 up; empty unless the unit is a level
 */
public record Mechanism(
        String id,
        String family,
        String name,
        String definition,
        String reason,
        Map<ModelId, Strength> strengths,
        Map<OutcomeId, Integer> support,
        Map<GroupId, RaciRole> raci,
        String unit,
        Direction direction,
        Ladder ladder,
        Map<ModelId, Override> overrides,
        Provider provider,
        List<String> trades,
        List<String> sources,
        Horizon horizon,
        boolean compatible,
        List<Companion> companions,
        String clause,
        List<String> levels) {
    public Mechanism {
        strengths = Ordered.map(strengths);
        support = Ordered.map(support);
        raci = Ordered.map(raci);
        overrides = Ordered.map(overrides);
        trades = List.copyOf(trades);
        sources = List.copyOf(sources);
        companions = List.copyOf(companions);
        levels = List.copyOf(levels);
    }

    /** What the catalogue expects of a provider: first ask, likely limit, interest, importance 1 to 5. */
    public record Provider(double open, double limit, String interest, int importance) {}

    /** The ladder and the provider's limit under one model. */
    public record Override(Ladder ladder, double providerLimit) {}

    /** The model wording with nothing where the value stands, to compare other wordings with. */
    public String clauseWithoutValue() {
        return clause.replace("{value}", "");
    }

    public boolean isExtension() {
        return family.equals(Family.EXTENSION);
    }

    public Strength strength(ModelId model) {
        return java.util.Objects.requireNonNull(strengths.get(model));
    }

    /** The limit that the catalogue expects of a provider; a model may move it (SPEC 2.18). */
    public double providerLimit(@Nullable ModelId model) {
        Override override = model == null ? null : overrides.get(model);
        return override == null ? provider.limit() : override.providerLimit();
    }

    public int support(OutcomeId outcome) {
        return support.getOrDefault(outcome, 0);
    }

    /** The one group that decides. */
    public GroupId accountable() {
        return raci.entrySet().stream()
                .filter(e -> e.getValue() == RaciRole.A)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
