package org.parley.domain.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is negotiated with one counterpart as a package (SPEC 7).
 *
 * @param counterpart provider letter; empty once that provider has left the deal, until another one is chosen
 * @param batna provider letter of the best alternative; empty while none is named
 */
public record PackageTable(
        String counterpart, String batna, List<Issue> issues, double clientDisagreement, double providerDisagreement,
        Meso meso) {
    public PackageTable {
        issues = List.copyOf(issues);
    }

    /** The same table without a provider who has left the deal: what people typed about the issues stays. */
    public PackageTable without(String letter) {
        return new PackageTable(
                counterpart.equals(letter) ? "" : counterpart, batna.equals(letter) ? "" : batna, issues,
                clientDisagreement, providerDisagreement, meso);
    }

    /**
     * An issue on the table; a null weight is derived.
     *
     * @param locked the term that is agreed already, in the mechanism's unit; null while it is open
     */
    public record Issue(
            String mechanism, @Nullable Double clientWeight, @Nullable Double providerWeight,
            @Nullable Double locked) {
        /** An open issue. */
        public Issue(String mechanism, @Nullable Double clientWeight, @Nullable Double providerWeight) {
            this(mechanism, clientWeight, providerWeight, null);
        }

        public Issue withWeights(@Nullable Double client, @Nullable Double provider) {
            return new Issue(mechanism, client, provider, locked);
        }

        public Issue withLocked(@Nullable Double term) {
            return new Issue(mechanism, clientWeight, providerWeight, term);
        }
    }

    /** How equivalent offers are picked: table values within {@code tolerance} of {@code clientLevel}. */
    public record Meso(double clientLevel, double tolerance, int minDifferences, int count) {}
}
