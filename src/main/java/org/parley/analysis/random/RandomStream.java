package org.parley.analysis.random;

import org.parley.domain.Check;

/**
 * A stream of random numbers that is fixed by a seed, a purpose and a block: the n-th number is a function of n, so that
 * blocks of work can be done in any order and on any number of threads with the same result. The numbers are those of
 * SplitMix64 (Steele, Lea and Flood, OOPSLA 2014, the generator of {@link java.util.SplittableRandom}), read at counters
 * that no two purposes and blocks of one seed share.
 */
public final class RandomStream {
    /** Numbers that one stream gives before it would run into that of the next block. */
    static final long LENGTH = 1L << 36;
    /** Blocks of one purpose. */
    public static final int BLOCKS = 1 << 24;
    /** Purposes of one seed. */
    public static final int PURPOSES = 1 << 4;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-52;

    private long state;

    private RandomStream(long state) {
        this.state = state;
    }

    /**
     * @param purpose 0 to 15, so that one seed serves several independent needs
     * @param block 0 to 16,777,215
     */
    public static RandomStream of(long seed, int purpose, int block) {
        Check.within(purpose, 0, PURPOSES - 1, "purpose");
        Check.within(block, 0, BLOCKS - 1, "block");
        return new RandomStream(mix(seed + GOLDEN) + GOLDEN * (((long) purpose * BLOCKS + block) * LENGTH));
    }

    /** Uniform, above 0 and below 1. */
    public double uniform() {
        state += GOLDEN;
        return unit(mix(state));
    }

    /** Fills the first {@code count} places with the numbers that as many calls of {@link #uniform} would give. */
    public void uniform(double[] target, int count) {
        long from = state + GOLDEN;
        for (int i = 0; i < count; i++) {
            target[i] = unit(mix(from + i * GOLDEN));
        }
        state += count * GOLDEN;
    }

    /** Standard normal, by the method of Box and Muller. */
    public void normal(double[] target, int count) {
        for (int i = 0; i < count; i += 2) {
            double radius = Math.sqrt(-2 * Math.log(uniform()));
            double angle = 2 * Math.PI * uniform();
            target[i] = radius * Math.cos(angle);
            if (i + 1 < count) {
                target[i + 1] = radius * Math.sin(angle);
            }
        }
    }

    /** Exponential with mean 1. */
    public void exponential(double[] target, int count) {
        uniform(target, count);
        for (int i = 0; i < count; i++) {
            target[i] = -Math.log(target[i]);
        }
    }

    /** Uniform on 0 to {@code bound} - 1, for bounds far below 2^52. */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Puts the first {@code count} places into a random order. */
    public void shuffle(int[] items, int count) {
        for (int i = count - 1; i > 0; i--) {
            int j = below(i + 1);
            int held = items[i];
            items[i] = items[j];
            items[j] = held;
        }
    }

    private static double unit(long bits) {
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    private static long mix(long counter) {
        long z = (counter ^ (counter >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
