package org.parley.analysis.weight.region;

import org.parley.analysis.random.RandomStream;

/**
 * Draws where there are ranges: a Markov chain whose moves leave the uniform distribution unchanged, started in the middle
 * of the region. One round of pair moves halves what is left of the start in every weight (as long as no range is in the
 * way; a range that is, forgets faster), so that draws {@link #THINNING} rounds apart are as good as independent.
 */
final class ChainSampler implements WeightSampler {
    /** Rounds before the first draw. */
    private static final int BURN_IN = 64;
    /** Rounds from one draw to the next. */
    private static final int THINNING = 6;

    private final RandomStream random;
    private final double[] weights;
    private final PairMoves pairs;
    private final LevelMoves levels;
    private final boolean ordered;
    private boolean started;

    ChainSampler(WeightRegion region, RandomStream random) {
        this.random = random;
        this.weights = region.centre();
        this.pairs = new PairMoves(region);
        this.levels = new LevelMoves(region);
        this.ordered = region.ordered();
    }

    @Override
    public void draw(double[][] target, int count) {
        if (!started) {
            rounds(BURN_IN);
            started = true;
        }
        for (int d = 0; d < count; d++) {
            rounds(THINNING);
            for (int i = 0; i < weights.length; i++) {
                target[i][d] = weights[i];
            }
        }
    }

    private void rounds(int rounds) {
        for (int r = 0; r < rounds; r++) {
            pairs.round(weights, random);
            if (ordered) {
                levels.round(weights, random);
            }
        }
    }
}
