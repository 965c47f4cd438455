package org.parley.documents.redline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.documents.StopSignal;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Match;
import org.parley.documents.redline.Segment.Kind;
import org.parley.documents.redline.Words.Token;

/** Compares the bodies of a match at the level at which the difference is best read. */
record ClauseDiff(Match match, Change change, List<Run> runs) {
    /** Less of a text in whole sentences that stayed is no help to a reader. */
    private static final double SENTENCES = 0.1;

    static ClauseDiff of(Match match, Words words) {
        List<Token> old = words.tokens(text(match.left()));
        List<Token> fresh = words.tokens(text(match.right()));
        if (match.right().isEmpty()) {
            return new ClauseDiff(match, Change.REMOVED, List.of(Run.deleted(old)));
        }
        if (match.left().isEmpty()) {
            return new ClauseDiff(match, Change.ADDED, List.of(Run.inserted(fresh)));
        }
        List<Run> runs = Runs.of(old, fresh, words.signal());
        if (runs.stream().allMatch(run -> run.kind() == Kind.EQUAL)) {
            return new ClauseDiff(match, Change.UNCHANGED, runs);
        }
        return Statistics.of(runs).changed() > WordDiff.REWRITTEN
                ? coarse(match, old, fresh, words.signal())
                : new ClauseDiff(match, Change.WORDS, runs);
    }

    private static ClauseDiff coarse(Match match, List<Token> old, List<Token> fresh, StopSignal signal) {
        List<Run> sentences = Sentences.of(old, fresh, signal);
        return Statistics.of(sentences).changed() <= 1 - SENTENCES
                ? new ClauseDiff(match, Change.SENTENCES, sentences)
                : new ClauseDiff(match, Change.REWRITTEN, List.of(Run.deleted(old), Run.inserted(fresh)));
    }

    private static String text(List<Clause> clauses) {
        return clauses.stream().map(clause -> clause.body().strip()).collect(Collectors.joining("\n\n"));
    }

    Row row(List<Run> marked, Set<Ignore> ignored) {
        return new Row(match, change, Segments.of(marked, ignored), Statistics.of(marked));
    }
}
