package org.parley.ui.compare;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.parley.documents.redline.Segment;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** One side's wording. Words that only this side has are marked by a sign, a line and a colour. */
final class WordingBox extends VBox {
    private static final Texts TEXT = Texts.of("compare");

    private final TextFlow flow = new TextFlow();

    WordingBox(String id, String title) {
        setId(id);
        getStyleClass().add("wording-box");
        Label heading = Nodes.text(title);
        heading.getStyleClass().add("thread-title");
        flow.getStyleClass().add("wording");
        flow.setId(id + "-text");
        getChildren().addAll(heading, flow);
    }

    /** Adds something between the title and the words. */
    WordingBox with(Node node) {
        getChildren().add(1, node);
        return this;
    }

    WordingBox plain(String text) {
        flow.getChildren().setAll(new Text(text));
        setAccessibleText(text);
        return this;
    }

    /** Words in place of a wording that is not there. */
    WordingBox missing(String text) {
        Text words = new Text(text);
        words.getStyleClass().add("wording-missing");
        flow.getChildren().setAll(words);
        setAccessibleText(text);
        return this;
    }

    /** @param kinds which segments to show */
    WordingBox marked(List<Segment> segments, Set<Segment.Kind> kinds) {
        flow.getChildren()
                .setAll(segments.stream()
                        .filter(s -> kinds.contains(s.kind()))
                        .map(WordingBox::text)
                        .toList());
        return this;
    }

    private static Node text(Segment segment) {
        Text text = new Text(switch (segment.kind()) {
            case EQUAL -> segment.text();
            case INSERTED -> marked("diff.inserted", segment.text());
            case DELETED -> marked("diff.deleted", segment.text());
        });
        switch (segment.kind()) {
            case EQUAL -> text.getStyleClass().add("diff-equal");
            case INSERTED -> text.getStyleClass().add("diff-inserted");
            case DELETED -> text.getStyleClass().add("diff-deleted");
        }
        return text;
    }

    /** Puts the sign at the words and leaves the spaces around them outside. */
    private static String marked(String key, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int at = text.indexOf(words);
        return text.substring(0, at) + TEXT.get(key, words) + text.substring(at + words.length());
    }
}
