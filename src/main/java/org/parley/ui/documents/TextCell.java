package org.parley.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.parley.ui.kit.Cells;
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
        List<TextSearch.Hit> hits = model.search().hitsProperty().get();
        TextSearch.Hit current = model.search().current();
        var parts = new ArrayList<Text>();
        int at = paragraph.start();
        for (int i = first(hits, at); i < hits.size() && hits.get(i).start() < paragraph.end(); i++) {
            TextSearch.Hit hit = hits.get(i);
            int from = Math.max(hit.start(), at);
            int to = Math.min(hit.end(), paragraph.end());
            add(parts, paragraph, at, from, null);
            add(parts, paragraph, from, to, hit.equals(current) ? "document-here" : "document-hit");
            at = to;
        }
        add(parts, paragraph, at, paragraph.end(), null);
        flow.getChildren().setAll(parts);
        setGraphic(flow);
    }

    /** Index of the first place that ends behind another. */
    private static int first(List<TextSearch.Hit> hits, int place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (hits.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The heading looks other than the words behind it. */
    private void add(List<Text> parts, Paragraph paragraph, int from, int to, @Nullable String mark) {
        int heading = Math.clamp(paragraph.headingEnd(), from, to);
        if (from < heading) {
            parts.add(part(from, heading, mark, true));
        }
        if (heading < to) {
            parts.add(part(heading, to, mark, false));
        }
    }

    private Text part(int from, int to, @Nullable String mark, boolean heading) {
        Text part = new Text(words(from, to));
        part.getStyleClass().add("document-words");
        if (heading) {
            part.getStyleClass().add("document-heading");
        }
        if (mark != null) {
            part.getStyleClass().add(mark);
        }
        return part;
    }

    private String words(int from, int to) {
        return Cells.apart(model.text().substring(from, to)).replaceAll("\\s*\n\\s*", " ");
    }
}
