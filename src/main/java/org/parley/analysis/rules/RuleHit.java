package org.parley.analysis.rules;

import java.util.List;
import org.parley.domain.catalog.Severity;

/**
 * A rule that fires (SPEC 5).
 *
 * @param rule id in the catalogue, which holds why it matters and how to fix it
 * @param severity the catalogue's unless the values make it graver
 * @param mechanisms ids of the mechanisms it is about, as SPEC 5 lists them; for R17 ids of outcomes instead
 * @param facts the values that made it fire
 */
public record RuleHit(String rule, Severity severity, List<String> mechanisms, List<Fact> facts) {
    public RuleHit {
        mechanisms = List.copyOf(mechanisms);
        facts = List.copyOf(facts);
    }

    /** True for hits that stop the 'ready to negotiate' stamp or need a fix or a signed waiver. */
    public boolean grave() {
        return severity == Severity.BLOCKER || severity == Severity.HIGH;
    }
}
