package org.parley.ui.compare;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.Passage;

/** A paragraph with the searched words marked. */
final class ParagraphCell extends ListCell<String> {
    private final ObservableValue<String> search;
    private final ObservableValue<QuotedWords> quoted;
    private final TextFlow flow = new TextFlow();

    /** @param quoted words of a quote, marked while nothing is searched */
    ParagraphCell(ObservableValue<String> search, ObservableValue<QuotedWords> quoted) {
        this.search = search;
        this.quoted = quoted;
        getStyleClass().add("paragraph");
        setPrefWidth(0);
        search.addListener((_, _, _) -> show(getItem()));
        quoted.addListener((_, _, _) -> show(getItem()));
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
        Passage words = wanted.isEmpty() ? quoted.getValue().in(paragraph).orElse(null) : null;
        if (words != null) {
            flow.getChildren().addAll(text(paragraph.substring(0, words.start()), "paragraph-text"),
                    text(paragraph.substring(words.start(), words.end()), "paragraph-hit", "paragraph-quote"));
            at = words.end();
        }
        flow.getChildren().add(text(paragraph.substring(at), "paragraph-text"));
        setGraphic(flow);
    }

    private static Node text(String words, String... styleClasses) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
