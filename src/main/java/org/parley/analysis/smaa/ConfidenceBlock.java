package org.parley.analysis.smaa;

import java.util.Arrays;
import org.parley.analysis.random.RandomStream;

/**
 * Draws values once and judges them at the central weights of every candidate. One object serves one block.
 */
final class ConfidenceBlock {
    private final Cells cells;
    private final Candidates candidates;
    private final RandomStream random;
    private final ConfidenceTally tally;
    /** Per candidate and draw: totals of the alternative at hand, by the candidate's weights. */
    private final double[][] totals;
    /** Per candidate and draw: its own total. */
    private final double[][] own;
    /** Per candidate and draw: the best total of the others. */
    private final double[][] best;
    private final double[] drawn = new double[Block.BATCH];

    private ConfidenceBlock(Cells cells, Candidates candidates, long seed, Block block) {
        this.cells = cells;
        this.candidates = candidates;
        this.random = RandomStream.of(seed, Purpose.CONFIDENCE.ordinal(), block.number());
        this.tally = new ConfidenceTally(candidates.size(), block.draws());
        this.totals = new double[candidates.size()][Block.BATCH];
        this.own = new double[candidates.size()][Block.BATCH];
        this.best = new double[candidates.size()][Block.BATCH];
    }

    static ConfidenceTally count(Cells cells, Candidates candidates, long seed, Block block) {
        var work = new ConfidenceBlock(cells, candidates, seed, block);
        for (int done = 0; done < block.draws(); done += Block.BATCH) {
            work.batch(Math.min(Block.BATCH, block.draws() - done));
        }
        return work.tally;
    }

    private void batch(int count) {
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int a = 0; a < cells.alternatives(); a++) {
            total(a, count);
            for (int k = 0; k < totals.length; k++) {
                keep(a, k, count);
            }
        }
        for (int k = 0; k < totals.length; k++) {
            int firsts = 0;
            for (int d = 0; d < count; d++) {
                firsts += best[k][d] - own[k][d] > cells.rounding() ? 0 : 1;
            }
            tally.firsts[k] += firsts;
        }
    }

    private void total(int alternative, int count) {
        for (int k = 0; k < totals.length; k++) {
            Arrays.fill(totals[k], 0, count, candidates.certainPart(k, alternative));
        }
        for (int c = 0; c < cells.criteria(); c++) {
            if (cells.open(alternative, c)) {
                cells.draw(alternative, c, random, drawn, count);
                for (int k = 0; k < totals.length; k++) {
                    double weight = candidates.weight(k, c);
                    double[] total = totals[k];
                    for (int d = 0; d < count; d++) {
                        total[d] += weight * drawn[d];
                    }
                }
            }
        }
    }

    private void keep(int alternative, int candidate, int count) {
        double[] total = totals[candidate];
        if (candidates.alternative(candidate) == alternative) {
            System.arraycopy(total, 0, own[candidate], 0, count);
        } else {
            double[] others = best[candidate];
            for (int d = 0; d < count; d++) {
                others[d] = Math.max(others[d], total[d]);
            }
        }
    }
}
