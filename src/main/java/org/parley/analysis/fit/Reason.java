package org.parley.analysis.fit;

/**
 * Why the recommended model was preferred: an answer that lies nearer to its profile than to the other model's.
 *
 * @param saved question weight x distance saved, above 0
 */
public record Reason(String question, double saved) {}
