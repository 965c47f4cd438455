package org.parley.analysis.weight.region;

/** Uniform draws from a {@link WeightRegion}. It has a state and serves one thread. */
public interface WeightSampler {
    /**
     * Draws {@code count} weights.
     *
     * @param weights filled per criterion and draw, {@code weights[criterion][draw]}
     */
    void draw(double[][] weights, int count);
}
