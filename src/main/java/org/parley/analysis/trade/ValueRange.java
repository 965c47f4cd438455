package org.parley.analysis.trade;

/** From a least to a largest value. */
public record ValueRange(double least, double most) {}
