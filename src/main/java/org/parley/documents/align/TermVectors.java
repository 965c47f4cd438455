package org.parley.documents.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Texts of two documents as vectors of weighted terms: what is rare in both documents together counts most, what stands
 * everywhere, such as the parties' names, next to nothing.
 */
final class TermVectors {
    private TermVectors() {}

    /**
     * The cosine of the angle between every left and every right text.
     *
     * @param left terms of each text
     * @return 0 to 1, by left and right; 0 where a text has no terms
     */
    static double[][] cosines(List<List<String>> left, List<List<String>> right) {
        var ids = new HashMap<String, Integer>();
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        left.forEach(text -> counts.add(count(text, ids)));
        right.forEach(text -> counts.add(count(text, ids)));
        List<List<Weighted>> postings = postings(counts, ids.size());
        var cosines = new double[left.size()][right.size()];
        for (List<Weighted> posting : postings) {
            for (Weighted a : posting) {
                if (a.text() >= left.size()) {
                    break;
                }
                for (int k = posting.size() - 1; k >= 0 && posting.get(k).text() >= left.size(); k--) {
                    Weighted b = posting.get(k);
                    cosines[a.text()][b.text() - left.size()] += a.weight() * b.weight();
                }
            }
        }
        return cosines;
    }

    /** Terms and pairs of neighbouring terms. */
    static List<String> withPairs(List<String> terms) {
        var all = new ArrayList<>(terms);
        for (int i = 1; i < terms.size(); i++) {
            all.add(terms.get(i - 1) + ' ' + terms.get(i));
        }
        return all;
    }

    static int distinct(List<String> terms) {
        return new HashSet<>(terms).size();
    }

    /** How much a text weighs for one term. */
    private record Weighted(int text, double weight) {}

    private static Map<Integer, Integer> count(List<String> terms, Map<String, Integer> ids) {
        var counts = new HashMap<Integer, Integer>();
        for (String term : terms) {
            counts.merge(ids.computeIfAbsent(term, t -> ids.size()), 1, Integer::sum);
        }
        return counts;
    }

    /** By term the texts that have it, in order, with vectors of length 1. */
    private static List<List<Weighted>> postings(List<Map<Integer, Integer>> counts, int terms) {
        var texts = new int[terms];
        counts.forEach(text -> text.keySet().forEach(term -> texts[term]++));
        List<List<Weighted>> postings = new ArrayList<>(terms);
        for (int term = 0; term < terms; term++) {
            postings.add(new ArrayList<>(texts[term]));
        }
        for (int text = 0; text < counts.size(); text++) {
            var weights = new HashMap<Integer, Double>();
            counts.get(text).forEach((term, count) -> weights.put(
                    term, Math.sqrt(count) * Math.log((counts.size() + 1) / (texts[term] + 0.5))));
            double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
            int at = text;
            weights.forEach((term, weight) -> postings.get(term).add(new Weighted(at, weight / length)));
        }
        return postings;
    }
}
