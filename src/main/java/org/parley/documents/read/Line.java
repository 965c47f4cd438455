package org.parley.documents.read;

import java.util.ArrayList;
import java.util.List;

/** One line of a document while it is put together, with what hangs on it. */
final class Line {
    /** A comment on a place in the line. */
    record Anchor(int at, String comment) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Line> below = new ArrayList<>();

    static Line of(String words) {
        var line = new Line();
        line.append(words);
        return line;
    }

    void append(String words) {
        text.append(words);
    }

    void append(Line other) {
        other.anchors.forEach(a -> anchors.add(new Anchor(text.length() + a.at(), a.comment())));
        text.append(other.text);
        below.addAll(other.below);
    }

    void comment(String id) {
        anchors.add(new Anchor(text.length(), id));
    }

    /** A line that comes after this one: a footnote, or the text of a box. */
    void below(Line line) {
        below.add(line);
    }

    int length() {
        return text.length();
    }

    boolean blank() {
        return text.toString().isBlank();
    }

    /** Whether nothing would be lost with it. */
    boolean empty() {
        return blank() && anchors.isEmpty() && below.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<Anchor> anchors() {
        return anchors;
    }

    List<Line> below() {
        return below;
    }

    /** The same without line breaks, of the same length. */
    Line onOneLine() {
        var line = new Line();
        line.append(this);
        for (int i = 0; i < line.text.length(); i++) {
            char c = line.text.charAt(i);
            line.text.setCharAt(i, c == '\n' || c == '\t' ? ' ' : c);
        }
        return line;
    }

    /** Several as one. What comes below each comes below the whole. */
    static Line join(List<Line> lines, String between) {
        var joined = new Line();
        for (int i = 0; i < lines.size(); i++) {
            joined.append(i == 0 ? "" : between);
            joined.append(lines.get(i));
        }
        return joined;
    }
}
