package org.parley.analysis.pricing;

/**
 * Why a figure cannot be computed.
 *
 * @param term the term of the price or of the deal that it is about, named as in deal files, e.g. {@code fcr}; empty when
 *     the reason says all
 * @param found what is there: a length or an amount; 0 where the reason has none
 * @param wanted what would do, else 0
 */
public record PriceGap(Reason reason, String term, double found, double wanted) {
    /** What is missing or does not fit. */
    public enum Reason {
        /** The bid has no price. */
        NO_PRICE,
        /** The deal has no volume scenario. */
        NO_VOLUMES,
        /** The bid is priced by the year and the volumes are by the month, or the other way round. */
        OTHER_KIND_OF_VOLUMES,
        /** The deal does not say how many contacts are resolved at first call today. */
        NO_BASELINE_FCR,
        /** The bid does not say how many contacts it resolves at first call. */
        NO_BID_FCR,
        /** A list does not hold {@code wanted} values, one per year of the term. */
        LIST_LENGTH,
        /** Shares add up to {@code found} and must add up to {@code wanted}, or to at most that for index components. */
        SHARES,
        /** The term must be above 0 here. */
        ZERO,
        /** The term, {@code found}, lies on the wrong side of {@code wanted}, where its formula has no meaning. */
        RANGE,
        /** The term excludes another one of the price: a dead-band beside bands, stated beside computed savings. */
        CONFLICT,
        /** The deal has no discount rate. */
        NO_DISCOUNT_RATE,
        /** The deal has no anchors for TCO. */
        NO_ANCHORS,
        /** The ceiling of the anchors, {@code found}, is not above their floor, {@code wanted}. */
        ANCHORS_REVERSED,
        /** The figures are so large that the result is no number. */
        TOO_LARGE
    }

    public static PriceGap of(Reason reason) {
        return new PriceGap(reason, "", 0, 0);
    }

    public static PriceGap of(Reason reason, String term) {
        return new PriceGap(reason, term, 0, 0);
    }
}
