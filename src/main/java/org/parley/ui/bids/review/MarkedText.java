package org.parley.ui.bids.review;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.parley.documents.terms.Passage;
import org.parley.ui.kit.Cells;

/** A paragraph of a document with a sentence and its figures marked behind the words. */
final class MarkedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Path sentence = path("review-sentence");
    private final Path figures = path("review-figures");
    private final Path cursor = path("review-cursor");
    private Marks marks = Marks.NONE;
    private Passage line = new Passage(0, 0);

    MarkedText() {
        getChildren().addAll(sentence, figures, cursor, flow);
    }

    void show(String text, Passage shown, Marks now) {
        line = shown;
        marks = now;
        Passage bold = within(now.figures());
        String words = Cells.apart(shown.of(text)).replace('\n', ' ');
        flow.getChildren().clear();
        add(words.substring(0, bold.start()), "review-text");
        add(words.substring(bold.start(), bold.end()), "review-figure");
        add(words.substring(bold.end()), "review-text");
        requestLayout();
    }

    /** The char of the line under a point of this node. */
    int charAt(double x, double y) {
        return line.start() + flow.getHitInfo(flow.parentToLocal(x, y)).getCharIndex();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        draw(sentence, marks.sentence());
        draw(figures, marks.figures());
        draw(cursor, marks.cursor());
    }

    private void draw(Path path, Passage passage) {
        Passage here = within(passage);
        List<PathElement> shape = here.start() == here.end() ? List.of()
                : List.of(flow.getRangeShape(here.start(), here.end(), false));
        path.getElements().setAll(shape);
    }

    /** The part of a passage that is on this line, counted from the line's start. */
    private Passage within(Passage passage) {
        int length = line.end() - line.start();
        int start = Math.clamp(passage.start() - line.start(), 0, length);
        return new Passage(start, Math.clamp(passage.end() - line.start(), start, length));
    }

    private static Path path(String styleClass) {
        var path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        return path;
    }

    /** An empty text would spoil the look of the next one. */
    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(styleClass);
            flow.getChildren().add(text);
        }
    }
}
