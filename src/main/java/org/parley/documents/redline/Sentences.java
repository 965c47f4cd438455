package org.parley.documents.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.documents.StopSignal;
import org.parley.documents.redline.Words.Token;

/** Compares two texts sentence by sentence. Parts of a list that end with a semicolon are sentences too. */
final class Sentences {
    private static final String ENDS = ".;!?";

    private Sentences() {}

    static List<Run> of(List<Token> old, List<Token> fresh, StopSignal signal) {
        List<List<Token>> before = split(old);
        List<List<Token>> after = split(fresh);
        var ids = new HashMap<String, Integer>();
        int[] a = symbols(before, ids);
        int[] b = symbols(after, ids);
        var weights = new int[ids.size()];
        weigh(before, a, weights);
        weigh(after, b, weights);
        return Runs.runs(old, fresh, words(before, after, CommonSequence.of(a, b, weights, signal)));
    }

    private static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == tokens.size() - 1 || (ends(tokens, i) && !tokens.get(i + 1).text().isBlank())) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    /** A full stop with a space behind it, whether that is a token of its own or belongs to the stop. */
    private static boolean ends(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        if (text.isBlank()) {
            return i > 0 && ENDS.indexOf(tokens.get(i - 1).text().charAt(0)) >= 0;
        }
        return text.length() > 1 && ENDS.indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
    }

    private static int[] symbols(List<List<Token>> sentences, Map<String, Integer> ids) {
        return sentences.stream()
                .map(s -> s.stream().map(Token::key).collect(Collectors.joining("\u0000")))
                .mapToInt(key -> ids.computeIfAbsent(key, k -> ids.size()))
                .toArray();
    }

    private static void weigh(List<List<Token>> sentences, int[] symbols, int[] weights) {
        for (int i = 0; i < symbols.length; i++) {
            weights[symbols[i]] = sentences.get(i).size();
        }
    }

    /** From counterparts of sentences to those of their words. */
    private static int[] words(List<List<Token>> before, List<List<Token>> after, int[] partner) {
        var starts = new int[after.size()];
        for (int j = 1; j < starts.length; j++) {
            starts[j] = starts[j - 1] + after.get(j - 1).size();
        }
        var words = new int[before.stream().mapToInt(List::size).sum()];
        int at = 0;
        for (int i = 0; i < partner.length; i++) {
            for (int k = 0; k < before.get(i).size(); k++) {
                words[at++] = partner[i] < 0 ? -1 : starts[partner[i]] + k;
            }
        }
        return words;
    }
}
