package org.parley.analysis.smaa;

import org.parley.domain.Check;

/**
 * How to simulate. The result depends on {@code draws}, {@code seed} and {@code precision}, never on {@code parallel}.
 *
 * @param draws of weights and values, 1 to {@link #MOST_DRAWS}: the most that are made, for the ranks and again for the confidence
 *     factors
 * @param seed the same seed gives the same result
 * @param precision stop before {@code draws} once no standard error is above it, 0 to 1; 0 never stops early
 * @param parallel true to use the machine's other cores, by the threads of {@link java.util.concurrent.ForkJoinPool}
 */
public record SmaaSettings(int draws, long seed, double precision, boolean parallel) {
    /** Enough for whole percents: twice the standard error is then at most half a percent. */
    public static final double WHOLE_PERCENTS = 0.0025;
    public static final int STANDARD_DRAWS = 100_000;
    public static final int MOST_DRAWS = 1_000_000_000;
    public static final long STANDARD_SEED = 1;

    /** For whole percents on a screen. */
    public static final SmaaSettings STANDARD = new SmaaSettings(STANDARD_DRAWS, STANDARD_SEED, WHOLE_PERCENTS, true);

    public SmaaSettings {
        Check.within(draws, 1, MOST_DRAWS, "draws");
        Check.within(precision, 0, 1, "precision");
    }

    /** Exactly so many draws. */
    public static SmaaSettings draws(int draws, long seed) {
        return new SmaaSettings(draws, seed, 0, true);
    }

    public SmaaSettings sequential() {
        return new SmaaSettings(draws, seed, precision, false);
    }
}
