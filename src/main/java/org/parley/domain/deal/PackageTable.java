package org.parley.domain.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/**
 * What is negotiated with one counterpart as a package (SPEC 7).
 *
 * @param counterpart provider letter; empty once that provider has left the deal, until another one is chosen
 * @param batna provider letter of the best alternative, another one than the counterpart; empty while none is named
 */
public record PackageTable(
        String counterpart, String batna, List<Issue> issues, double clientDisagreement, double providerDisagreement,
        Meso meso) {
    public PackageTable {
        issues = List.copyOf(issues);
        if (!batna.isEmpty() && batna.equals(counterpart)) {
            throw new InvalidValueException("best alternative", "must be another provider than " + counterpart);
        }
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

    /**
     * How equivalent offers are picked: table values within {@code tolerance} of {@code clientLevel}.
     *
     * @param clientLevel our table value that all offers are to have, 0 to 100
     * @param tolerance in points of our table value, 0 to 50
     * @param minDifferences issues in which any two offers differ, 1 to 99
     * @param count offers, 2 to 5
     */
    public record Meso(double clientLevel, double tolerance, int minDifferences, int count) {
        public Meso {
            Check.within(clientLevel, 0, 100, "level of the offers");
            Check.within(tolerance, 0, 50, "tolerance");
            Check.within(minDifferences, 1, 99, "differences");
            Check.within(count, 2, 5, "number of offers");
        }
    }
}
