package org.parley.analysis.smaa;

import java.util.Arrays;
import org.parley.analysis.random.RandomStream;
import org.parley.analysis.weight.region.WeightRegion;
import org.parley.analysis.weight.region.WeightSampler;

/** Draws weights and values together and counts who comes where. One object serves one block. */
final class RankBlock {
    private final Cells cells;
    private final WeightSampler sampler;
    private final RandomStream random;
    private final RankTally tally;
    /** Per criterion and draw. */
    private final double[][] weights;
    /** Per alternative and draw. */
    private final double[][] totals;
    private final int[][] ranks;
    private final double[] drawn = new double[Block.BATCH];

    private RankBlock(Cells cells, WeightRegion region, long seed, Block block) {
        this.cells = cells;
        this.sampler = region.sampler(RandomStream.of(seed, Purpose.WEIGHTS.ordinal(), block.number()));
        this.random = RandomStream.of(seed, Purpose.VALUES.ordinal(), block.number());
        this.tally = new RankTally(cells.alternatives(), cells.criteria(), block.draws());
        this.weights = new double[cells.criteria()][Block.BATCH];
        this.totals = new double[cells.alternatives()][Block.BATCH];
        this.ranks = new int[cells.alternatives()][Block.BATCH];
    }

    static RankTally count(Cells cells, WeightRegion region, long seed, Block block) {
        var work = new RankBlock(cells, region, seed, block);
        for (int done = 0; done < block.draws(); done += Block.BATCH) {
            work.batch(Math.min(Block.BATCH, block.draws() - done));
        }
        return work.tally;
    }

    private void batch(int count) {
        sampler.draw(weights, count);
        for (int a = 0; a < totals.length; a++) {
            Arrays.fill(totals[a], 0);
            Arrays.fill(ranks[a], 0);
            total(a, count);
        }
        for (int a = 0; a < totals.length; a++) {
            for (int b = a + 1; b < totals.length; b++) {
                compare(a, b, count);
            }
        }
        for (int a = 0; a < totals.length; a++) {
            for (int d = 0; d < count; d++) {
                tally.ranks[a][ranks[a][d]]++;
                if (ranks[a][d] == 0) {
                    first(a, d);
                }
            }
        }
    }

    private void total(int alternative, int count) {
        double[] total = totals[alternative];
        for (int c = 0; c < weights.length; c++) {
            double[] weight = weights[c];
            if (cells.open(alternative, c)) {
                cells.draw(alternative, c, random, drawn, count);
                for (int d = 0; d < count; d++) {
                    total[d] += weight[d] * drawn[d];
                }
            } else {
                double value = cells.value(alternative, c);
                for (int d = 0; d < count; d++) {
                    total[d] += weight[d] * value;
                }
            }
        }
    }

    private void compare(int a, int b, int count) {
        double[] totalA = totals[a];
        double[] totalB = totals[b];
        int[] rankA = ranks[a];
        int[] rankB = ranks[b];
        double rounding = cells.rounding();
        int winsA = 0;
        int winsB = 0;
        for (int d = 0; d < count; d++) {
            double lead = totalA[d] - totalB[d];
            int better = lead > rounding ? 1 : 0;
            int worse = lead < -rounding ? 1 : 0;
            rankA[d] += worse;
            rankB[d] += better;
            winsA += better;
            winsB += worse;
        }
        tally.wins[a][b] += winsA;
        tally.wins[b][a] += winsB;
    }

    private void first(int alternative, int draw) {
        double[] sum = tally.weights[alternative];
        double[] squares = tally.squares[alternative];
        for (int c = 0; c < weights.length; c++) {
            double weight = weights[c][draw];
            sum[c] += weight;
            squares[c] += weight * weight;
        }
    }
}
