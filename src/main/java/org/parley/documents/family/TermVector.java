package org.parley.documents.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The known terms of a clause weighed by how often they occur and how rare they are; each place has length 1. */
public record TermVector(List<String> terms, List<Double> values) {
    public TermVector {
        terms = List.copyOf(terms);
        values = List.copyOf(values);
    }

    /** @param rarity of a term; below 0 for a term that is not known */
    public static TermVector of(Map<String, Integer> counts, ToDoubleFunction<String> rarity) {
        List<String> terms = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        Map<Character, Double> squares = new HashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            double rare = rarity.applyAsDouble(e.getKey());
            if (rare >= 0) {
                double value = (1 + Math.log(e.getValue())) * (0.2 + rare);
                terms.add(e.getKey());
                values.add(value);
                squares.merge(e.getKey().charAt(0), value * value, Double::sum);
            }
        });
        List<Double> scaled = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            scaled.add(values.get(i) / Math.sqrt(squares.getOrDefault(terms.get(i).charAt(0), 1.0)));
        }
        return new TermVector(terms, scaled);
    }
}
