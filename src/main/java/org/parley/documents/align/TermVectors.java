package org.parley.documents.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.parley.documents.StopSignal;

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
    static double[][] cosines(List<List<String>> left, List<List<String>> right, StopSignal signal) {
        var ids = new HashMap<String, Integer>();
        var counts = new Counts[left.size() + right.size()];
        for (int i = 0; i < counts.length; i++) {
            signal.check();
            counts[i] = Counts.of(i < left.size() ? left.get(i) : right.get(i - left.size()), ids);
        }
        Posting[] postings = postings(counts, ids.size());
        var cosines = new double[left.size()][right.size()];
        for (Posting posting : postings) {
            signal.check();
            posting.addTo(cosines);
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

    /** How often a text has each of its terms. */
    private static final class Counts {
        private final int[] terms;
        private final int[] times;

        private Counts(int[] terms, int[] times) {
            this.terms = terms;
            this.times = times;
        }

        static Counts of(List<String> text, Map<String, Integer> ids) {
            var sorted = new int[text.size()];
            for (int i = 0; i < sorted.length; i++) {
                Integer known = ids.putIfAbsent(text.get(i), ids.size());
                sorted[i] = known == null ? ids.size() - 1 : known;
            }
            Arrays.sort(sorted);
            var terms = new int[sorted.length];
            var times = new int[sorted.length];
            int size = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    terms[size++] = sorted[i];
                }
                times[size - 1]++;
            }
            return new Counts(Arrays.copyOf(terms, size), Arrays.copyOf(times, size));
        }
    }

    /** The texts that have a term, in order, and how much it weighs in each. */
    private static final class Posting {
        private final int[] texts;
        private final double[] weights;
        private int size;

        Posting(int texts) {
            this.texts = new int[texts];
            this.weights = new double[texts];
        }

        void add(int text, double weight) {
            texts[size] = text;
            weights[size++] = weight;
        }

        void addTo(double[][] cosines) {
            int right = 0;
            while (right < size && texts[right] < cosines.length) {
                right++;
            }
            for (int a = 0; a < right; a++) {
                double[] row = cosines[texts[a]];
                for (int b = right; b < size; b++) {
                    row[texts[b] - cosines.length] += weights[a] * weights[b];
                }
            }
        }
    }

    /** By term, with vectors of length 1. */
    private static Posting[] postings(Counts[] counts, int terms) {
        var texts = new int[terms];
        for (Counts text : counts) {
            for (int term : text.terms) {
                texts[term]++;
            }
        }
        var postings = new Posting[terms];
        for (int term = 0; term < terms; term++) {
            postings[term] = new Posting(texts[term]);
        }
        for (int text = 0; text < counts.length; text++) {
            Counts own = counts[text];
            var weights = new double[own.terms.length];
            double squares = 0;
            for (int i = 0; i < weights.length; i++) {
                double rarity = Math.log((counts.length + 1) / (texts[own.terms[i]] + 0.5));
                weights[i] = Math.sqrt(own.times[i]) * rarity;
                squares += weights[i] * weights[i];
            }
            double length = Math.sqrt(squares);
            for (int i = 0; i < weights.length; i++) {
                postings[own.terms[i]].add(text, weights[i] / length);
            }
        }
        return postings;
    }
}
