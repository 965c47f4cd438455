package org.parley.documents.redline;

import java.util.List;
import org.parley.documents.redline.Segment.Kind;
import org.parley.documents.redline.Words.Token;

/**
 * A segment while it is still words.
 *
 * @param old words of the old version; none of an insertion
 * @param fresh words of the new version; none of a deletion
 * @param move as in {@link Segment}
 */
record Run(Kind kind, List<Token> old, List<Token> fresh, int move) {
    static Run equal(List<Token> old, List<Token> fresh) {
        return new Run(Kind.EQUAL, old, fresh, 0);
    }

    static Run deleted(List<Token> old) {
        return new Run(Kind.DELETED, old, List.of(), 0);
    }

    static Run inserted(List<Token> fresh) {
        return new Run(Kind.INSERTED, List.of(), fresh, 0);
    }

    /** What the run shows: the new words, or the old ones where only they are there. */
    List<Token> shown() {
        return kind == Kind.DELETED ? old : fresh;
    }

    /** The same run for some of its words; not for what is equal. */
    Run part(int from, int to, int number) {
        return kind == Kind.DELETED
                ? new Run(kind, old.subList(from, to), List.of(), number)
                : new Run(kind, List.of(), fresh.subList(from, to), number);
    }

    int words() {
        int words = 0;
        for (Token token : shown()) {
            words += token.word() ? 1 : 0;
        }
        return words;
    }

    Segment segment() {
        return new Segment(kind, text(old), text(shown()), move);
    }

    private static String text(List<Token> tokens) {
        var text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.text());
        }
        return text.toString();
    }
}
