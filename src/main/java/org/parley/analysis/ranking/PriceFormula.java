package org.parley.analysis.ranking;

import java.util.Arrays;

/**
 * Published ways to score a price against the other bids' prices. Parley never ranks with them: the score of a bid depends
 * on who else bids, so that a bid which cannot win decides who does (SPEC 6.1; Stilger et al. 2017 compare 38 of them).
 */
public enum PriceFormula {
    /** Lowest price / price: 100 x min / p. */
    LOWEST_OVER_PRICE {
        @Override
        double score(double price, double lowest, double highest, double mean) {
            return 100 * (lowest / price);
        }
    },
    /** Range scoring: 100 x (max - p) / (max - min). */
    RANGE {
        @Override
        double score(double price, double lowest, double highest, double mean) {
            return highest == lowest ? 100 : 100 * ((highest - price) / (highest - lowest));
        }
    },
    /** Standard differential: a point off for each percent above the lowest price. */
    PERCENT_ABOVE_LOWEST {
        @Override
        double score(double price, double lowest, double highest, double mean) {
            return 100 - 100 * ((price - lowest) / lowest);
        }
    },
    /** Mean scoring: 50 points at the mean price, a point more or less for each percent below or above it. */
    PERCENT_FROM_MEAN {
        @Override
        double score(double price, double lowest, double highest, double mean) {
            return 50 - 100 * ((price - mean) / mean);
        }
    };

    abstract double score(double price, double lowest, double highest, double mean);

    /**
     * @param prices above 0, at least one
     * @return 0 to 100 per price, clipped
     */
    double[] scores(double[] prices) {
        var all = Arrays.stream(prices).summaryStatistics();
        return Arrays.stream(prices)
                .map(p -> Math.clamp(score(p, all.getMin(), all.getMax(), all.getAverage()), 0, 100))
                .toArray();
    }
}
