package org.parley.analysis.ranking;

/**
 * What one criterion adds to a total.
 *
 * @param weight 0 to 1
 * @param score 0 to 100 on absolute anchors
 */
public record Part(double weight, double score) {
    public double points() {
        return weight * score;
    }
}
