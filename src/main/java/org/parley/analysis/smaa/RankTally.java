package org.parley.analysis.smaa;

/** How often each alternative took each rank and beat each other one, and the weights that made it first. */
final class RankTally implements Tally<RankTally> {
    final long[][] ranks;
    final long[][] wins;
    /** Per alternative and criterion, over the draws in which the alternative was first. */
    final double[][] weights;
    /** Sums of squares of the same. */
    final double[][] squares;
    private int draws;

    RankTally(int alternatives, int criteria, int draws) {
        ranks = new long[alternatives][alternatives];
        wins = new long[alternatives][alternatives];
        weights = new double[alternatives][criteria];
        squares = new double[alternatives][criteria];
        this.draws = draws;
    }

    @Override
    public void add(RankTally other) {
        draws += other.draws;
        for (int a = 0; a < ranks.length; a++) {
            for (int b = 0; b < ranks.length; b++) {
                ranks[a][b] += other.ranks[a][b];
                wins[a][b] += other.wins[a][b];
            }
            for (int c = 0; c < weights[a].length; c++) {
                weights[a][c] += other.weights[a][c];
                squares[a][c] += other.squares[a][c];
            }
        }
    }

    @Override
    public int draws() {
        return draws;
    }

    @Override
    public double worstError() {
        double worst = 0;
        for (int a = 0; a < ranks.length; a++) {
            for (int b = 0; b < ranks.length; b++) {
                worst = Math.max(worst, Tally.cautiousError(ranks[a][b], draws));
                worst = Math.max(worst, Tally.cautiousError(wins[a][b], draws));
            }
        }
        for (int a = 0; a < ranks.length; a++) {
            worst = Math.max(worst, centralError(a));
        }
        return worst;
    }

    /** Of the central weights; few draws may lie close together by chance, so that their spread says nothing. */
    private double centralError(int alternative) {
        long firsts = ranks[alternative][0];
        double worst = firsts == 0 || firsts >= RankAcceptability.FEWEST_FIRSTS ? 0 : 1;
        for (int c = 0; firsts > 0 && c < weights[alternative].length; c++) {
            Estimate mean = Estimate.mean(weights[alternative][c], squares[alternative][c], firsts);
            worst = Math.max(worst, mean.standardError());
        }
        return worst;
    }
}
