package org.parley.ui.bids.review;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.documents.segment.LineBreaks;
import org.parley.documents.terms.Passage;

/** A text in paragraphs to show and in sentences to point at. */
final class DocumentText {
    private final String text;
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<Passage> sentences = new ArrayList<>();

    DocumentText(String text) {
        this.text = text;
        int block = 0;
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!LineBreaks.runsOn(text, start, end)) {
                if (!text.substring(block, end).isBlank()) {
                    paragraphs.add(new Passage(block, end));
                }
                split(block, end);
                block = end + 1;
            }
            start = end + 1;
        }
    }

    List<Passage> paragraphs() {
        return List.copyOf(paragraphs);
    }

    List<Passage> sentences() {
        return List.copyOf(sentences);
    }

    /** Index of the sentence at a place of the text, or the next one behind it. */
    int sentenceAt(int place) {
        return indexAt(sentences, place);
    }

    /** Index of the paragraph at a place of the text, or the next one behind it. */
    int paragraphAt(int place) {
        return indexAt(paragraphs, place);
    }

    private static int indexAt(List<Passage> passages, int place) {
        for (int i = 0; i < passages.size(); i++) {
            if (place < passages.get(i).end()) {
                return i;
            }
        }
        return passages.size() - 1;
    }

    private void split(int start, int end) {
        String block = text.substring(start, end);
        if (block.isBlank()) {
            return;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(block.replace('\n', ' '));
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            // The full stop of a clause's number ends no sentence.
            if (to == block.length() || block.substring(from, to).chars().anyMatch(Character::isLetter)) {
                add(start + from, start + to);
                from = to;
            }
        }
    }

    private void add(int start, int end) {
        String words = text.substring(start, end);
        if (!words.isBlank()) {
            int lead = words.length() - words.stripLeading().length();
            sentences.add(new Passage(start + lead, start + words.stripTrailing().length()));
        }
    }
}
