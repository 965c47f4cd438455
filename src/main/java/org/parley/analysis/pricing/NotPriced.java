package org.parley.analysis.pricing;

/** A bid of which nothing can be computed, in any scenario. */
public record NotPriced(String letter, PriceGap gap) implements BidPrice {}
