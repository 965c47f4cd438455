package org.parley.analysis.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.frontier.Solution;

/**
 * What a solution concept proposes.
 *
 * @param packages all that it likes best, best for us first, {@link #MOST} of them at most; empty when it proposes nothing
 * @param none why it proposes nothing; null when it proposes something
 */
public record Proposal(List<PackageOffer> packages, Solution.@Nullable Reason none) {
    /** How many equally good packages are shown. */
    public static final int MOST = 100;

    public Proposal {
        packages = List.copyOf(packages);
    }

    /** The one that is best for us, or null. */
    public @Nullable PackageOffer first() {
        return packages.isEmpty() ? null : packages.getFirst();
    }
}
