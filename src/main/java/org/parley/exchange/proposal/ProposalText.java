package org.parley.exchange.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.documents.StopSignal;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.LineBreaks;
import org.parley.documents.terms.Passage;
import org.parley.documents.terms.sentence.Sentence;
import org.parley.documents.terms.sentence.Sentences;
import org.parley.text.LongText;

/**
 * The words of a proposal, taken apart once when it is read.
 *
 * @param paragraphs to show; lines that run on are one, and one that is too long to be shown is several
 * @param sentences to point at: those that values are read from
 * @param plain without the line breaks of the document
 * @param words how many there are
 */
public record ProposalText(List<Passage> paragraphs, List<Passage> sentences, String plain, long words) {
    public ProposalText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    /** @throws java.util.concurrent.CancellationException when stopped */
    public static ProposalText of(ClauseTree clauses, StopSignal signal) {
        String plain = Wording.plain(clauses.source());
        return new ProposalText(
                paragraphs(clauses.source()),
                Sentences.of(clauses, signal).stream()
                        .sorted(Comparator.comparingInt(Sentence::start))
                        .map(s -> new Passage(s.start(), s.end()))
                        .toList(),
                plain,
                plain.isEmpty() ? 0 : plain.chars().filter(c -> c == ' ').count() + 1);
    }

    /** Index of the sentence at a place of the text, or the next one behind it; -1 where there is none at all. */
    public int sentenceAt(int place) {
        return indexAt(sentences, place);
    }

    /** Index of the paragraph at a place of the text, or the next one behind it; -1 where there is none at all. */
    public int paragraphAt(int place) {
        return indexAt(paragraphs, place);
    }

    private static int indexAt(List<Passage> passages, int place) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (place < passages.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    /** What to show of a text piece by piece: lines that run on are one, and one that is too long is several. */
    public static List<Passage> paragraphs(String text) {
        var paragraphs = new ArrayList<Passage>();
        int block = 0;
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!LineBreaks.runsOn(text, start, end)) {
                add(paragraphs, text, block, end);
                block = end + 1;
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static void add(List<Passage> paragraphs, String text, int start, int end) {
        int from = start;
        for (int to : LongText.ends(text, start, end)) {
            if (!text.substring(from, to).isBlank()) {
                paragraphs.add(new Passage(from, to));
            }
            from = to;
        }
    }
}
