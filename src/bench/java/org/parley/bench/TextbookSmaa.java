package org.parley.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parley.analysis.smaa.Measurement;
import org.parley.analysis.smaa.SmaaProblem;

/**
 * SMAA-2 as it stands in a textbook, with the collections and the random numbers that come with Java: the baseline of
 * {@link SmaaBenchmark}. It gives the same figures, but for chance and for how ties are counted.
 */
final class TextbookSmaa {
    private final List<Alternative> alternatives = new ArrayList<>();
    private final int criteria;
    private final Random random;

    /** Acceptability per alternative and rank, and confidence factor per alternative. */
    record Result(Map<String, List<Double>> acceptability, Map<String, Double> confidence) {}

    /** With what is counted of it. */
    private static final class Alternative {
        private final String name;
        private final List<Measurement> values;
        private final int[] ranks;
        private final double[] weightSum;

        private Alternative(String name, List<Measurement> values, int alternatives) {
            this.name = name;
            this.values = values;
            this.ranks = new int[alternatives];
            this.weightSum = new double[values.size()];
        }
    }

    private record Score(Alternative alternative, double total) {}

    private TextbookSmaa(SmaaProblem problem, long seed) {
        this.criteria = problem.criteria();
        this.random = new Random(seed);
        for (int a = 0; a < problem.alternatives(); a++) {
            alternatives.add(new Alternative("A" + a, problem.measurements().get(a), problem.alternatives()));
        }
    }

    static Result of(SmaaProblem problem, int draws, long seed) {
        var smaa = new TextbookSmaa(problem, seed);
        smaa.rank(draws);
        return smaa.result(draws);
    }

    private void rank(int draws) {
        for (int d = 0; d < draws; d++) {
            List<Double> weights = weights();
            List<Alternative> ranking = ranking(weights);
            for (int r = 0; r < ranking.size(); r++) {
                ranking.get(r).ranks[r]++;
            }
            Alternative first = ranking.getFirst();
            for (int c = 0; c < criteria; c++) {
                first.weightSum[c] += weights.get(c);
            }
        }
    }

    private Result result(int draws) {
        var acceptability = new HashMap<String, List<Double>>();
        var confidence = new HashMap<String, Double>();
        for (Alternative alternative : alternatives) {
            var shares = new ArrayList<Double>();
            for (int hits : alternative.ranks) {
                shares.add((double) hits / draws);
            }
            acceptability.put(alternative.name, shares);
            if (alternative.ranks[0] > 0) {
                confidence.put(alternative.name, confidence(alternative, draws));
            }
        }
        return new Result(acceptability, confidence);
    }

    private double confidence(Alternative alternative, int draws) {
        var central = new ArrayList<Double>();
        for (double sum : alternative.weightSum) {
            central.add(sum / alternative.ranks[0]);
        }
        int firsts = 0;
        for (int d = 0; d < draws; d++) {
            firsts += ranking(central).getFirst().equals(alternative) ? 1 : 0;
        }
        return (double) firsts / draws;
    }

    /** Sorted points cut the unit interval into weights. */
    private List<Double> weights() {
        var points = new ArrayList<Double>();
        for (int c = 1; c < criteria; c++) {
            points.add(random.nextDouble());
        }
        points.sort(Comparator.naturalOrder());
        var weights = new ArrayList<Double>();
        double before = 0;
        for (double point : points) {
            weights.add(point - before);
            before = point;
        }
        weights.add(1 - before);
        return weights;
    }

    private List<Alternative> ranking(List<Double> weights) {
        var scores = new ArrayList<Score>();
        for (Alternative alternative : alternatives) {
            double total = 0;
            for (int c = 0; c < criteria; c++) {
                total += weights.get(c) * value(alternative.values.get(c));
            }
            scores.add(new Score(alternative, total));
        }
        scores.sort(Comparator.comparingDouble(Score::total).reversed());
        return scores.stream().map(Score::alternative).toList();
    }

    private double value(Measurement measurement) {
        return switch (measurement) {
            case Measurement.Between(double low, double high) -> low + random.nextDouble() * (high - low);
            case Measurement.Certain(double value) -> value;
            default -> throw new IllegalArgumentException(measurement.toString());
        };
    }
}
