package org.parley.bench;

import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Words as JGit compares lines. */
final class WordSequence extends Sequence {
    static final SequenceComparator<WordSequence> COMPARATOR = new SequenceComparator<>() {
        @Override
        public boolean equals(WordSequence a, int ai, WordSequence b, int bi) {
            return a.words.get(ai).equals(b.words.get(bi));
        }

        @Override
        public int hash(WordSequence sequence, int at) {
            return sequence.words.get(at).hashCode();
        }
    };

    private final List<String> words;

    WordSequence(List<String> words) {
        this.words = words;
    }

    @Override
    public int size() {
        return words.size();
    }
}
