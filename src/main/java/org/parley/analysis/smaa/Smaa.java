package org.parley.analysis.smaa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.smaa.SmaaResult.Alternative;

/**
 * SMAA-2 by simulation. First pass: weights and values are drawn together and the alternatives ranked by their totals, sum
 * of weight x value. Second pass: values alone are drawn and ranked at each alternative's central weights.
 */
public final class Smaa {
    private Smaa() {}

    public static SmaaResult of(SmaaProblem problem, SmaaSettings settings) {
        return of(problem, settings, SmaaMonitor.NONE);
    }

    /** @throws java.util.concurrent.CancellationException when the monitor says so */
    public static SmaaResult of(SmaaProblem problem, SmaaSettings settings, SmaaMonitor monitor) {
        var cells = new Cells(problem);
        var waves = new Waves(settings, monitor);
        RankTally ranks = waves.run(
                block -> RankBlock.count(cells, problem.weights(), settings.seed(), block),
                new RankTally(problem.alternatives(), problem.criteria(), 0),
                0,
                problem.certain() ? 1 : 0.5);
        Candidates candidates = candidates(cells, ranks);
        ConfidenceTally confidence = problem.certain()
                ? ConfidenceBlock.count(cells, candidates, settings.seed(), new Block(0, 1))
                : waves.run(
                        block -> ConfidenceBlock.count(cells, candidates, settings.seed(), block),
                        new ConfidenceTally(candidates.size(), 0),
                        0.5,
                        1);
        return result(ranks, candidates, confidence, problem.certain() ? 0 : confidence.draws());
    }

    private static Candidates candidates(Cells cells, RankTally ranks) {
        int[] alternatives = IntStream.range(0, cells.alternatives()).filter(a -> ranks.ranks[a][0] > 0).toArray();
        var weights = new double[alternatives.length][cells.criteria()];
        for (int k = 0; k < alternatives.length; k++) {
            int a = alternatives[k];
            for (int c = 0; c < cells.criteria(); c++) {
                weights[k][c] = ranks.weights[a][c] / ranks.ranks[a][0];
            }
        }
        return new Candidates(cells, weights, alternatives);
    }

    private static SmaaResult result(
            RankTally ranks, Candidates candidates, ConfidenceTally confidence, int confidenceDraws) {
        var alternatives = new ArrayList<Alternative>();
        var pairwise = new ArrayList<List<Estimate>>();
        int candidate = 0;
        for (int a = 0; a < ranks.ranks.length; a++) {
            pairwise.add(shares(ranks.wins[a], ranks.draws()));
            boolean first = candidate < candidates.size() && candidates.alternative(candidate) == a;
            Estimate factor = first ? Estimate.share(confidence.firsts[candidate], confidence.draws()) : null;
            alternatives.add(new Alternative(shares(ranks.ranks[a], ranks.draws()), centralWeights(ranks, a), factor));
            candidate += first ? 1 : 0;
        }
        return new SmaaResult(ranks.draws(), confidenceDraws, alternatives, pairwise);
    }

    private static @Nullable List<Estimate> centralWeights(RankTally ranks, int alternative) {
        long firsts = ranks.ranks[alternative][0];
        if (firsts == 0) {
            return null;
        }
        var central = new ArrayList<Estimate>();
        for (int c = 0; c < ranks.weights[alternative].length; c++) {
            central.add(Estimate.mean(ranks.weights[alternative][c], ranks.squares[alternative][c], firsts));
        }
        return central;
    }

    private static List<Estimate> shares(long[] hits, int draws) {
        var shares = new ArrayList<Estimate>();
        for (long each : hits) {
            shares.add(Estimate.share(each, draws));
        }
        return shares;
    }
}
