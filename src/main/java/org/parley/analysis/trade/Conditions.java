package org.parley.analysis.trade;

import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;

/**
 * What narrows the packages down.
 *
 * @param locked per mechanism a term that is agreed already
 * @param forbidden terms that may not stand in one package
 */
public record Conditions(Map<String, Double> locked, List<ForbiddenTerms> forbidden) {
    public static final Conditions NONE = new Conditions(Map.of(), List.of());

    public Conditions {
        locked = Ordered.map(locked);
        forbidden = List.copyOf(forbidden);
    }
}
