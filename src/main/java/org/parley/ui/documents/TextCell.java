package org.parley.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.parley.documents.segment.Clause;

/** A paragraph: its heading, the places that were searched for, and whether it is of the clause that is looked at. */
final class TextCell extends ListCell<Paragraph> {
    private static final PseudoClass OF_CLAUSE = PseudoClass.getPseudoClass("of-clause");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final DocumentViewModel model;
    private final TextFlow flow = new TextFlow();

    TextCell(DocumentViewModel model) {
        this.model = model;
        getStyleClass().add("document-paragraph");
        setPrefWidth(0);
        model.search().hitsProperty().addListener(_ -> show(getItem()));
        model.search().currentProperty().addListener(_ -> show(getItem()));
        model.selectedProperty().addListener(_ -> mark(getItem()));
    }

    /** Words that were just put in have no font yet, and so no width that lines could be broken by. */
    @Override
    protected double computePrefHeight(double width) {
        flow.applyCss();
        return super.computePrefHeight(width);
    }

    /** The least height is asked for without a width, which makes it that of one word a line. */
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable Paragraph paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        show(empty ? null : paragraph);
        mark(empty ? null : paragraph);
    }

    private void mark(@Nullable Paragraph paragraph) {
        Clause clause = model.selectedProperty().get();
        pseudoClassStateChanged(
                OF_CLAUSE,
                paragraph != null && clause != null && clause.start() <= paragraph.start()
                        && paragraph.start() < clause.end());
        pseudoClassStateChanged(HEADING, paragraph != null && paragraph.heading() != null);
    }

    private void show(@Nullable Paragraph paragraph) {
        if (paragraph == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(words(paragraph.start(), paragraph.end()));
        List<TextSearch.Hit> hits = hits(paragraph);
        var cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.headingEnd(), paragraph.end()));
        for (TextSearch.Hit hit : hits) {
            cuts.add(Math.max(hit.start(), paragraph.start()));
            cuts.add(Math.min(hit.end(), paragraph.end()));
        }
        var parts = new ArrayList<Text>();
        for (Integer from : cuts) {
            Integer to = cuts.higher(from);
            if (to != null) {
                parts.add(part(paragraph, hits, from, to));
            }
        }
        flow.getChildren().setAll(parts);
        setGraphic(flow);
    }

    private Text part(Paragraph paragraph, List<TextSearch.Hit> hits, int from, int to) {
        Text part = new Text(words(from, to));
        part.getStyleClass().add("document-words");
        if (from < paragraph.headingEnd()) {
            part.getStyleClass().add("document-heading");
        }
        for (TextSearch.Hit hit : hits) {
            if (hit.start() <= from && to <= hit.end()) {
                part.getStyleClass().add(hit.equals(model.search().current()) ? "document-here" : "document-hit");
            }
        }
        return part;
    }

    private String words(int from, int to) {
        return model.text().substring(from, to).replaceAll("\\s*\n\\s*", " ");
    }

    private List<TextSearch.Hit> hits(Paragraph paragraph) {
        return model.search().hitsProperty().get().stream()
                .filter(h -> h.start() < paragraph.end() && h.end() > paragraph.start())
                .toList();
    }
}
