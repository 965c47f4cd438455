package org.parley.domain.deal.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;
import org.parley.domain.Check;

/**
 * How fees and rates follow prices from the second year on.
 *
 * @param components what is not in one of them is not indexed
 * @param productivity yearly reduction that the provider commits to
 */
public record Indexation(List<Component> components, double productivity) {
    public static final Indexation NONE = new Indexation(List.of(), 0);

    public Indexation {
        components = List.copyOf(components);
        Check.finite(productivity, "productivity");
    }

    public Indexation withComponents(List<Component> changed) {
        return new Indexation(changed, productivity);
    }

    public Indexation withProductivity(double changed) {
        return new Indexation(components, changed);
    }

    /**
     * A part of the charge that follows an index.
     *
     * @param share of the charge, 0 to 1
     * @param pass how much of the index is passed on, 0 and up
     * @param index yearly change that is expected of it
     * @param cap of what is passed on in a year; null is unlimited
     */
    public record Component(String name, double share, double pass, double index, @Nullable Double cap) {
        public Component {
            Amounts.share(share, "share of an index component");
            Amounts.amount(pass, "pass-through of an index component");
            Check.finite(index, "index");
            if (cap != null) {
                Check.finite(cap, "cap of an index component");
            }
        }
    }
}
