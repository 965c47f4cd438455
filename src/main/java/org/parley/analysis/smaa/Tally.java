package org.parley.analysis.smaa;

/** What has been counted so far. */
interface Tally<T extends Tally<T>> {
    /** Takes over what another block has counted. */
    void add(T other);

    int draws();

    /**
     * The largest standard error of any figure that is counted. A share of 0 or 1 counts as if one more draw had gone the
     * other way, so that few draws never look exact.
     */
    double worstError();

    static double cautiousError(long hits, long draws) {
        double share = (hits + 1.0) / (draws + 2.0);
        return Math.sqrt(share * (1 - share) / draws);
    }
}
