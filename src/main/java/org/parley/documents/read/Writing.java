package org.parley.documents.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The text of a document as it grows line by line. Several empty lines in a row are one. */
final class Writing implements Consumer<Line> {
    /** A comment that has not found its place yet. */
    record Comment(String author, String words) {}

    private final Watch watch;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Comment> open = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    Writing(Watch watch) {
        this.watch = watch;
    }

    void comment(String id, Comment comment) {
        open.put(id, comment);
    }

    @Override
    public void accept(Line line) {
        place(line, text.length());
        if (!line.blank() || !(text.isEmpty() || endsEmpty())) {
            text.append(line.text().stripTrailing()).append('\n');
            watch.chars(text.length());
        }
        for (Line below : line.below()) {
            accept(new Line());
            accept(below);
        }
    }

    String text() {
        return text.toString().stripTrailing() + "\n";
    }

    /** Those whose place is not part of the text come last. */
    List<Remark> remarks() {
        int end = text.length();
        open.values().forEach(c -> remarks.add(new Remark(Math.max(0, end - 1), c.author(), c.words())));
        open.clear();
        return remarks.stream().sorted(Comparator.comparingInt(Remark::at)).toList();
    }

    private void place(Line line, int start) {
        for (Line.Anchor anchor : line.anchors()) {
            Comment comment = open.remove(anchor.comment());
            if (comment != null) {
                remarks.add(new Remark(start + anchor.at(), comment.author(), comment.words()));
            }
        }
    }

    private boolean endsEmpty() {
        return text.length() > 1 && text.charAt(text.length() - 2) == '\n';
    }
}
