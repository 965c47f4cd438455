package org.parley.analysis.trade;

import java.util.Map;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Severity;

/**
 * Terms that a rule forbids: alone, or together with each other.
 *
 * @param rule id in the catalogue
 * @param terms per mechanism; one or more
 */
public record ForbiddenTerms(String rule, Severity severity, Map<String, Double> terms) {
    public ForbiddenTerms {
        terms = Ordered.map(terms);
    }

    /** Whether a package with these terms breaks the rule. */
    public boolean in(Map<String, Double> packageTerms) {
        return packageTerms.entrySet().containsAll(terms.entrySet());
    }
}
