package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many packages reach a total, without looking at each: halves of the issues are counted apart and matched. */
public final class PackageCount {
    /** The most distinct sums that half of the issues may have. */
    public static final int LIMIT = 1 << 20;

    private final long[] sums;
    private final long[] counts;

    private PackageCount(long[] sums, long[] counts) {
        this.sums = sums;
        this.counts = counts;
    }

    /**
     * @param values per issue and option; sums must stay within 2^61
     * @return how many packages sum to {@code total} at least; null when there are more than 2^62 packages or more than
     *     {@link #LIMIT} distinct sums over half of the issues
     */
    public static @Nullable BigInteger atLeast(long[][] values, long total) {
        Instance checked = Instance.of(values, values);
        if (checked.packages().bitLength() > 62) {
            return null;
        }
        long[][] sorted = values.clone();
        Arrays.sort(sorted, (x, y) -> Integer.compare(y.length, x.length));
        PackageCount left = of(sorted, 0);
        PackageCount right = of(sorted, 1);
        return left == null || right == null ? null : BigInteger.valueOf(left.pairsAtLeast(right, total));
    }

    /** The sums over every other issue. */
    private static @Nullable PackageCount of(long[][] values, int first) {
        var count = new PackageCount(new long[1], new long[] {1});
        for (int i = first; i < values.length; i += 2) {
            count = count.times(values[i]);
            if (count.sums.length > LIMIT) {
                return null;
            }
        }
        return count;
    }

    private PackageCount times(long[] options) {
        PackageCount all = shifted(options[0]);
        for (int o = 1; o < options.length; o++) {
            all = all.plus(shifted(options[o]));
        }
        return all;
    }

    private PackageCount shifted(long by) {
        return new PackageCount(Arrays.stream(sums).map(s -> s + by).toArray(), counts);
    }

    private PackageCount plus(PackageCount other) {
        long[] mergedSums = new long[sums.length + other.sums.length];
        long[] mergedCounts = new long[mergedSums.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < sums.length || j < other.sums.length) {
            boolean here = j == other.sums.length || (i < sums.length && sums[i] <= other.sums[j]);
            boolean there = i == sums.length || (j < other.sums.length && other.sums[j] <= sums[i]);
            mergedSums[size] = here ? sums[i] : other.sums[j];
            mergedCounts[size++] = (here ? counts[i++] : 0) + (there ? other.counts[j++] : 0);
        }
        return new PackageCount(Arrays.copyOf(mergedSums, size), Arrays.copyOf(mergedCounts, size));
    }

    private long pairsAtLeast(PackageCount other, long total) {
        long pairs = 0;
        long reaching = 0;
        int from = other.sums.length;
        for (int i = 0; i < sums.length; i++) {
            while (from > 0 && sums[i] + other.sums[from - 1] >= total) {
                reaching += other.counts[--from];
            }
            pairs += counts[i] * reaching;
        }
        return pairs;
    }
}
