package org.parley.analysis.consensus;

import java.util.List;

/** Kendall's coefficient of concordance, corrected for ties (SPEC 4.2). */
final class Kendall {
    private Kendall() {}

    /** 12 S / (K^2 (n^3 - n) - K T), 0 to 1; 1 when every group finds all items equal. */
    static double w(List<Vote> votes) {
        double k = votes.size();
        double n = votes.getFirst().items();
        long ties = votes.stream().mapToLong(Vote::ties).sum();
        double scale = k * k * (n * n * n - n) - k * ties;
        return scale == 0 ? 1 : 12 * spread(votes) / scale;
    }

    private static double spread(List<Vote> votes) {
        int n = votes.getFirst().items();
        double mean = votes.size() * (n + 1) / 2.0;
        double spread = 0;
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (Vote vote : votes) {
                sum += vote.rank(j);
            }
            spread += (sum - mean) * (sum - mean);
        }
        return spread;
    }
}
