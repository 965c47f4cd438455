package org.parley.analysis.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Severity;
import org.parley.domain.deal.Waiver;

/**
 * A rule that fires (SPEC 5). A waiver never hides it.
 *
 * @param rule id in the catalogue, which holds why it matters and how to fix it
 * @param severity the catalogue's unless the values make it graver
 * @param mechanisms ids of the mechanisms it is about, as SPEC 5 lists them; for R17 ids of outcomes instead
 * @param facts the values that made it fire
 * @param waiver who has signed for it; null when nobody has
 */
public record RuleHit(
        String rule, Severity severity, List<String> mechanisms, List<Fact> facts, @Nullable Waiver waiver) {
    public RuleHit {
        mechanisms = List.copyOf(mechanisms);
        facts = List.copyOf(facts);
    }

    /** True for hits that stop the 'ready to negotiate' stamp or need a fix or a signed waiver. */
    public boolean grave() {
        return severity == Severity.BLOCKER || severity == Severity.HIGH;
    }

    /** A blocker needs a fix: a signature does not lift it. */
    public boolean waivable() {
        return severity != Severity.BLOCKER;
    }

    /** True unless somebody has signed and that is enough. A waiver signed before a hit became a blocker is not. */
    public boolean open() {
        return waiver == null || !waivable();
    }
}
