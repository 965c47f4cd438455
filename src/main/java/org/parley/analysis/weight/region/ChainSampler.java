package org.parley.analysis.weight.region;

import org.parley.analysis.random.RandomStream;

/**
 * Draws where there are ranges: a Markov chain whose moves leave the uniform distribution unchanged, started in the middle
 * of the region. Draws are {@link #THINNING} rounds apart, after which hardly anything is left of the draw before: measured
 * on regions of 2 to 500 criteria, the standard error of a mean is at most a fifth above that of independent draws, and
 * mostly less than a twentieth.
 */
final class ChainSampler implements WeightSampler {
    /** Rounds before the first draw. */
    private static final int BURN_IN = 64;
    /** Rounds from one draw to the next. */
    private static final int THINNING = 5;

    private final RandomStream random;
    private final double[] weights;
    private final PairMoves pairs;
    private final LevelMoves levels;
    private final FallingOrder order;
    private final Tiers tiers;
    private boolean started;

    ChainSampler(WeightRegion region, RandomStream random) {
        this.random = random;
        this.weights = region.centre();
        this.pairs = new PairMoves(region);
        this.levels = new LevelMoves(weights.length);
        this.order = new FallingOrder(region);
        this.tiers = new Tiers(region);
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
            if (tiers.ordered()) {
                order.load(weights);
                levels.round(order, random);
                if (!tiers.complete()) {
                    PlaceMoves.round(order, random);
                }
                order.store(weights);
            }
        }
    }
}
