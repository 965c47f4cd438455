package org.parley.ui.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.parley.documents.align.Clause;
import org.parley.documents.redline.Row;
import org.parley.documents.redline.Segment;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Redlined;

/** Clauses that belong together, with what changed between them. */
final class RowCell extends ListCell<Row> {
    private static final Texts TEXT = Texts.of("documents");
    private static final double MARGIN_EM = 3;
    /** What a side has of the width; the rest keeps them apart. */
    private static final double SIDE = 0.485;

    private final DifferenceViewModel model;
    private final ObservableBooleanValue inline;
    private final VBox box = Nodes.styled(new VBox(), "difference-row");

    RowCell(DifferenceViewModel model, ObservableBooleanValue inline) {
        this.model = model;
        this.inline = inline;
        getStyleClass().add("difference-cell");
        setPrefWidth(0);
        listViewProperty().subscribe(list -> {
            if (list != null) {
                box.prefWidthProperty().bind(Bindings.createDoubleBinding(
                        () -> list.getWidth() - MARGIN_EM * getFont().getSize(), list.widthProperty(), fontProperty()));
            }
        });
        model.currentProperty().addListener(_ -> show(getItem()));
    }

    /** By the width that the words get, which is not that of the cell. */
    @Override
    protected double computePrefHeight(double width) {
        box.applyCss();
        return snappedTopInset() + snappedBottomInset() + box.prefHeight(box.getPrefWidth());
    }

    /** The least height is asked for without a width, which makes it that of one word a line. */
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(@Nullable Row row) {
        if (row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String words = DifferenceViewModel.words(row);
        Label state = Nodes.hint(TEXT.get("row.state", words, DifferenceViewModel.words(row.statistics())));
        List<Clause> left = row.match().left();
        List<Clause> right = row.match().right();
        if (inline.get()) {
            box.getChildren().setAll(state, side(
                    DifferenceViewModel.heading(left.isEmpty() ? right : left), row,
                    EnumSet.allOf(Segment.Kind.class)));
        } else {
            VBox old = side(
                    DifferenceViewModel.heading(left), row, EnumSet.of(Segment.Kind.EQUAL, Segment.Kind.DELETED));
            VBox fresh = side(
                    DifferenceViewModel.heading(right), row, EnumSet.of(Segment.Kind.EQUAL, Segment.Kind.INSERTED));
            old.prefWidthProperty().bind(box.prefWidthProperty().multiply(SIDE));
            fresh.prefWidthProperty().bind(box.prefWidthProperty().multiply(SIDE));
            box.getChildren().setAll(state, Nodes.styled(new HBox(old, Nodes.spacer(), fresh), "difference-sides"));
        }
        setGraphic(box);
        setAccessibleText(DifferenceViewModel.heading(left.isEmpty() ? right : left) + ", " + words);
    }

    private VBox side(String heading, Row row, Set<Segment.Kind> kinds) {
        var text = new TextFlow();
        text.getStyleClass().add("redlined");
        DifferenceViewModel.Spot spot = model.current();
        boolean here = spot != null && spot.row() == getIndex();
        for (Text each : Redlined.texts(row.segments(), kinds)) {
            if (here && spot != null && Redlined.change(each) == spot.change()) {
                each.getStyleClass().add("diff-current");
            }
            text.getChildren().add(each);
        }
        Label title = Nodes.text(heading.isEmpty() ? TEXT.get("row.none") : heading);
        title.getStyleClass().add(heading.isEmpty() ? "hint" : "clause-heading");
        return new VBox(title, text);
    }
}
