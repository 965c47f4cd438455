package org.parley.ui.documents;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parley.documents.segment.Clause;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;

/** The text of a document with its headings marked, and the search in it. */
final class TextPane {
    private static final Texts TEXT = Texts.of("documents");

    private final DocumentViewModel model;
    private final TextField search = Fields.ownUndo(Nodes.id(new TextField(), "document-search"));
    private final Label hits = Nodes.id(new Label(), "document-hits");
    private final ListView<Paragraph> text = Nodes.id(new ListView<>(), "document-text");
    private final VBox root;
    private boolean following;

    TextPane(DocumentViewModel model) {
        this.model = model;
        search.setPromptText(TEXT.get("search"));
        search.setAccessibleText(TEXT.get("search"));
        search.getStyleClass().add("document-search");
        search.textProperty().bindBidirectional(model.search().queryProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.search().move(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        Button previous = Nodes.id(
                Nodes.iconButton(Feather.ARROW_UP, TEXT.get("search.previous")), "document-previous");
        previous.setOnAction(_ -> model.search().move(-1));
        Button next = Nodes.id(Nodes.iconButton(Feather.ARROW_DOWN, TEXT.get("search.next")), "document-next");
        next.setOnAction(_ -> model.search().move(1));
        text.getItems().setAll(model.paragraphs());
        text.setCellFactory(_ -> new TextCell(model));
        text.getStyleClass().add("document-text");
        text.setAccessibleText(TEXT.get("text", model.document().fileName()));
        VBox.setVgrow(text, Priority.ALWAYS);
        root = Nodes.styled(
                new VBox(Nodes.styled(new FlowPane(search, previous, next, hits), "flow-row"), text), "text-pane");
        text.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.selectedProperty().subscribe(this::follow);
        model.search().currentProperty().subscribe(_ -> found());
        model.search().searchingProperty().subscribe(_ -> count());
    }

    Node root() {
        return root;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void chosen(@Nullable Paragraph paragraph) {
        if (!following && paragraph != null) {
            following = true;
            Clause clause = model.clauseAt(paragraph.start());
            if (clause != null) {
                model.selectedProperty().set(clause);
            }
            following = false;
        }
    }

    private void follow(@Nullable Clause clause) {
        if (!following && clause != null) {
            show(model.paragraphOf(clause));
        }
    }

    private void count() {
        List<TextSearch.Hit> all = model.search().hitsProperty().get();
        String query = model.search().queryProperty().get();
        String key = all.size() == TextSearch.MOST ? "search.hits.most" : "search.hits";
        hits.setText(query.isBlank() ? ""
                : model.search().searchingProperty().get() ? TEXT.get("search.busy")
                        : TEXT.get(
                                key,
                                Numbers.local().plain(model.search().currentProperty().get() + 1.0),
                                Numbers.local().plain((double) all.size())));
    }

    private void found() {
        count();
        TextSearch.Hit hit = model.search().current();
        if (hit != null) {
            int at = model.paragraphAt(hit.start());
            show(at);
            Clause clause = model.clauseAt(hit.start());
            following = true;
            model.selectedProperty().set(clause == null ? model.selectedProperty().get() : clause);
            following = false;
        }
    }

    private void show(int paragraph) {
        if (paragraph >= 0) {
            following = true;
            text.getSelectionModel().clearAndSelect(paragraph);
            following = false;
            text.scrollTo(Math.max(0, paragraph - 1));
            Background.soon(() -> text.scrollTo(Math.max(0, paragraph - 1)));
        }
    }
}
