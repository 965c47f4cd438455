package org.parley.domain.deal;

/** The two lists that groups weigh: the outcomes, and the criteria of the comparison (TCO and the active families). */
public enum Sheet {
    OUTCOMES,
    CRITERIA;

    /** The criterion that stands for the total cost of ownership; every other criterion is a family id. */
    public static final String TCO = "TCO";
}
