package org.parley.documents.family.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.FamilyWeights;
import org.parley.documents.family.FamilyWeights.TermWeight;
import org.parley.documents.family.TermVector;
import org.parley.documents.family.Terms;

/**
 * Multinomial logistic regression with a quadratic penalty, by stochastic gradient with steps that shrink per weight
 * (AdaGrad). The order of the examples is shuffled from a fixed seed, so that the same data give the same weights.
 */
public final class FamilyTrainer {
    /** A term of fewer contracts may be a name, and says nothing about others. */
    private static final int FEWEST_CONTRACTS = 6;
    private static final int ROUNDS = 12;
    private static final double STEP = 0.35;
    private static final double PENALTY = 4e-6;
    /** Weights nearer to 0 are left out of the result. */
    private static final double LEAST = 0.06;
    private static final int FAMILIES = ClauseFamily.values().length;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private double[] rarity = {};
    private double[][] weights = {};
    private double[][] squares = {};
    private final double[] bias = new double[FAMILIES];
    private final double[] biasSquares = new double[FAMILIES];

    /** An example as the arithmetic wants it. */
    private static final class Row {
        final int[] terms;
        final double[] values;
        final int family;
        final double weight;

        Row(TermVector vector, Map<String, Integer> index, ClauseFamily family, double weight) {
            terms = vector.terms().stream().mapToInt(index::get).toArray();
            values = vector.values().stream().mapToDouble(v -> v).toArray();
            this.family = family.ordinal();
            this.weight = weight;
        }
    }

    private FamilyTrainer() {}

    public static FamilyWeights train(List<Example> examples) {
        return new FamilyTrainer().run(examples);
    }

    private FamilyWeights run(List<Example> examples) {
        List<Map<String, Integer>> counts = examples.stream().map(e -> Terms.of(e.clause())).toList();
        vocabulary(examples, counts);
        List<Row> rows = rows(examples, counts);
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(rows, random);
            rows.forEach(this::learn);
        }
        return result();
    }

    private void vocabulary(List<Example> examples, List<Map<String, Integer>> counts) {
        Map<String, Set<String>> contracts = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (int i = 0; i < examples.size(); i++) {
            String contract = examples.get(i).contract();
            all.add(contract);
            counts.get(i).keySet().forEach(t -> contracts.computeIfAbsent(t, k -> new HashSet<>()).add(contract));
        }
        contracts.entrySet().stream()
                .filter(e -> e.getValue().size() >= FEWEST_CONTRACTS)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(terms::add);
        rarity = new double[terms.size()];
        for (int t = 0; t < terms.size(); t++) {
            index.put(terms.get(t), t);
            rarity[t] = Math.log((double) all.size() / contracts.getOrDefault(terms.get(t), all).size());
        }
        weights = new double[terms.size()][FAMILIES];
        squares = new double[terms.size()][FAMILIES];
    }

    private List<Row> rows(List<Example> examples, List<Map<String, Integer>> counts) {
        double[] sums = new double[FAMILIES];
        examples.forEach(e -> sums[e.family().ordinal()] += e.weight());
        double mean = Arrays.stream(sums).sum() / FAMILIES;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            TermVector vector = TermVector.of(counts.get(i), t -> index.containsKey(t) ? rarity[index.get(t)] : -1);
            Example example = examples.get(i);
            double balance = Math.sqrt(mean / sums[example.family().ordinal()]);
            rows.add(new Row(vector, index, example.family(), example.weight() * Math.min(balance, 4)));
        }
        return rows;
    }

    private void learn(Row row) {
        double[] chance = bias.clone();
        for (int i = 0; i < row.terms.length; i++) {
            double[] term = weights[row.terms[i]];
            for (int f = 0; f < FAMILIES; f++) {
                chance[f] += row.values[i] * term[f];
            }
        }
        double highest = Arrays.stream(chance).max().orElse(0);
        double sum = 0;
        for (int f = 0; f < FAMILIES; f++) {
            chance[f] = Math.exp(chance[f] - highest);
            sum += chance[f];
        }
        for (int f = 0; f < FAMILIES; f++) {
            double error = row.weight * (chance[f] / sum - (f == row.family ? 1 : 0));
            bias[f] -= step(biasSquares, f, error);
            for (int i = 0; i < row.terms.length; i++) {
                int t = row.terms[i];
                weights[t][f] -= step(squares[t], f, error * row.values[i] + PENALTY * weights[t][f]);
            }
        }
    }

    private static double step(double[] squares, int f, double gradient) {
        squares[f] += gradient * gradient;
        return squares[f] == 0 ? 0 : STEP * gradient / Math.sqrt(squares[f] + 1e-6);
    }

    private FamilyWeights result() {
        Map<String, TermWeight> result = new HashMap<>();
        for (int t = 0; t < terms.size(); t++) {
            List<Double> kept = Arrays.stream(weights[t]).map(w -> Math.abs(w) < LEAST ? 0 : w).boxed().toList();
            if (kept.stream().anyMatch(w -> w != 0)) {
                result.put(terms.get(t), new TermWeight(rarity[t], kept));
            }
        }
        return new FamilyWeights(Arrays.stream(bias).boxed().toList(), result);
    }
}
