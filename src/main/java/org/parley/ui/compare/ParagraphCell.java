package org.parley.ui.compare;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A paragraph with the searched words marked. */
final class ParagraphCell extends ListCell<String> {
    private final ObservableValue<String> search;
    private final TextFlow flow = new TextFlow();

    ParagraphCell(ObservableValue<String> search) {
        this.search = search;
        getStyleClass().add("paragraph");
        setPrefWidth(0);
        search.addListener((_, _, _) -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable String paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        show(empty ? null : paragraph);
    }

    private void show(@Nullable String paragraph) {
        if (paragraph == null) {
            setGraphic(null);
            return;
        }
        flow.getChildren().clear();
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        String lower = paragraph.toLowerCase(Locale.ROOT);
        int at = 0;
        int found = wanted.isEmpty() || lower.length() != paragraph.length() ? -1 : lower.indexOf(wanted);
        while (found >= 0) {
            flow.getChildren().addAll(text(paragraph.substring(at, found), "paragraph-text"),
                    text(paragraph.substring(found, found + wanted.length()), "paragraph-hit"));
            at = found + wanted.length();
            found = lower.indexOf(wanted, at);
        }
        flow.getChildren().add(text(paragraph.substring(at), "paragraph-text"));
        setGraphic(flow);
    }

    private static Node text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
