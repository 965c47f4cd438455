package org.parley.analysis.pricing;

/** What is known of the cost of one bid. */
public sealed interface BidPrice permits BidCost, NotPriced {
    String letter();
}
