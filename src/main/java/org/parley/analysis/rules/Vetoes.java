package org.parley.analysis.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;

/** Groups that would stop a drafted position (SPEC 4.3). */
public final class Vetoes {
    private static final Set<String> LEGAL_FAMILIES = Set.of("DATA", "BCP", "IP");
    private static final String LIABILITY_CAP = "EXT-1";

    private Vetoes() {}

    /**
     * The accountable group, and legal on its own ground, when the drafted position lies outside what they can accept. A
     * group that has not said what it accepts has no veto, and an omitted mechanism has none.
     */
    public static List<GroupId> of(DealTerms terms, Mechanism mechanism) {
        Double draft = terms.draft(mechanism);
        if (draft == null) {
            return List.of();
        }
        return Arrays.stream(GroupId.values())
                .filter(g -> hasVeto(mechanism, g))
                .filter(g -> {
                    Interval interval = terms.deal().stakeholders().interval(mechanism.id(), g);
                    return interval != null && !interval.contains(draft);
                })
                .toList();
    }

    /** True when the group may stop a position on the mechanism: the accountable one, and legal on its own ground. */
    public static boolean hasVeto(Mechanism mechanism, GroupId group) {
        boolean legalGround = LEGAL_FAMILIES.contains(mechanism.family()) || mechanism.id().equals(LIABILITY_CAP);
        return mechanism.accountable() == group || (group == GroupId.LC && legalGround);
    }
}
