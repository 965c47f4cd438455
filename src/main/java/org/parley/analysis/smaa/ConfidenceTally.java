package org.parley.analysis.smaa;

/** How often each of some alternatives was first at its central weights. */
final class ConfidenceTally implements Tally<ConfidenceTally> {
    final long[] firsts;
    private int draws;

    ConfidenceTally(int candidates, int draws) {
        this.firsts = new long[candidates];
        this.draws = draws;
    }

    @Override
    public void add(ConfidenceTally other) {
        draws += other.draws;
        for (int k = 0; k < firsts.length; k++) {
            firsts[k] += other.firsts[k];
        }
    }

    @Override
    public int draws() {
        return draws;
    }

    @Override
    public double worstError() {
        double worst = 0;
        for (long hits : firsts) {
            worst = Math.max(worst, Tally.cautiousError(hits, draws));
        }
        return worst;
    }
}
