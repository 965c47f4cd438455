package org.parley.documents.read;

import java.util.HashMap;
import java.util.Map;

/** Footnotes or endnotes: numbered as they are referred to, each a line behind the paragraph that does. */
final class WordNotes {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String word;
    private final Map<String, Line> words = new HashMap<>();
    private int last;

    /** @param word what a note is called */
    WordNotes(String word) {
        this.word = word;
    }

    void put(String id, Line line) {
        words.put(id, line);
    }

    /** Puts a raised number at the reference and the note below the line. */
    void refer(String id, Line line) {
        Line note = words.get(id);
        if (note == null) {
            return;
        }
        last++;
        Integer.toString(last).chars().forEach(digit -> line.append(RAISED.substring(digit - '0', digit - '0' + 1)));
        Line below = Line.of("[" + word + " " + last + ": ");
        below.append(note);
        below.append("]");
        line.below(below);
    }
}
