package org.parley.analysis.trade;

/** From a least to a largest value. */
public record Span(double least, double most) {}
