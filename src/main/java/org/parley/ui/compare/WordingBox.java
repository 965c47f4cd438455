package org.parley.ui.compare;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.parley.documents.redline.Segment;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Redlined;

/** One side's wording. Words that only this side has are marked by a sign, a line and a colour. */
final class WordingBox extends VBox {
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
        flow.getChildren().setAll(new Text(Redlined.flowing(text)));
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

    List<Text> texts() {
        return flow.getChildren().stream().map(Text.class::cast).toList();
    }

    /** @param kinds which segments to show */
    WordingBox marked(List<Segment> segments, Set<Segment.Kind> kinds) {
        flow.getChildren().setAll(Redlined.texts(segments, kinds));
        return this;
    }
}
