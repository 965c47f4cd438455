package org.parley.documents.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.documents.ShippedLines;

/**
 * A trained linear model: for each term how rare it is and what it says for each family.
 *
 * @param bias one number per {@link ClauseFamily}, in its order
 */
public record FamilyWeights(List<Double> bias, Map<String, TermWeight> terms) {
    /**
     * @param rarity natural logarithm of contracts per contract with the term
     * @param weights one per {@link ClauseFamily}, in its order
     */
    public record TermWeight(double rarity, List<Double> weights) {
        public TermWeight {
            weights = List.copyOf(weights);
        }
    }

    private static final String BIAS = "*";
    private static final int SCALE = 100;

    public FamilyWeights {
        bias = List.copyOf(bias);
        terms = Map.copyOf(terms);
    }

    /** Those of the program. */
    public static FamilyWeights shipped() {
        return read(ShippedLines.of("family/weights.tsv"));
    }

    /** @param lines as {@link #write} gives them; comments are allowed */
    public static FamilyWeights read(List<String> lines) {
        Map<String, TermWeight> terms = new HashMap<>();
        List<Double> bias = Collections.nCopies(ClauseFamily.values().length, 0.0);
        for (String line : ShippedLines.content(String.join("\n", lines))) {
            String[] parts = line.split("\t", -1);
            List<Double> weights = new ArrayList<>(Collections.nCopies(ClauseFamily.values().length, 0.0));
            for (int i = 2; i < parts.length; i++) {
                int colon = parts[i].indexOf(':');
                weights.set(
                        Integer.parseInt(parts[i].substring(0, colon)),
                        Double.parseDouble(parts[i].substring(colon + 1)) / SCALE);
            }
            if (parts[0].equals(BIAS)) {
                bias = weights;
            } else {
                terms.put(parts[0], new TermWeight(Double.parseDouble(parts[1]) / SCALE, weights));
            }
        }
        return new FamilyWeights(bias, terms);
    }

    /** One line per term in the order of the alphabet: term, rarity, and family:weight in hundredths. */
    public List<String> write() {
        var sorted = new TreeMap<>(terms);
        return Stream.concat(
                Stream.of(line(BIAS, new TermWeight(0, bias))),
                sorted.entrySet().stream().map(e -> line(e.getKey(), e.getValue()))).toList();
    }

    @Nullable
    TermWeight term(String term) {
        return terms.get(term);
    }

    private static String line(String term, TermWeight weight) {
        return term + "\t" + Math.round(weight.rarity * SCALE) + IntStream.range(0, weight.weights.size())
                .filter(f -> Math.round(weight.weights.get(f) * SCALE) != 0)
                .mapToObj(f -> "\t" + f + ":" + Math.round(weight.weights.get(f) * SCALE))
                .collect(Collectors.joining());
    }
}
