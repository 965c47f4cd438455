package org.parley.ui.positions;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Severity;
import org.parley.domain.catalog.Strength;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.SeverityBadge;
import org.parley.ui.kit.Units;
import org.parley.ui.kit.ValueBar;
import org.parley.ui.kit.ValueWords;
import org.parley.ui.positions.RowState.Status;

/** A line of the list. It follows the states by itself, so that a changed number needs no new cell. */
final class RowCell extends ListCell<Row> {
    private static final Texts TEXT = Texts.of("positions");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final PositionsViewModel model;
    private final Label id = Nodes.styled(new Label(), "row-id");
    private final Label name = Nodes.styled(new Label(), "row-name");
    private final Label hits = Nodes.styled(new Label(), "badge");
    private final Label strength = Nodes.styled(new Label(), "row-strength");
    private final Label draft = Nodes.styled(new Label(), "row-draft");
    private final ValueBar value = new ValueBar();
    private final HBox second = new HBox(strength, draft, value);
    private final VBox content;

    RowCell(PositionsViewModel model) {
        this.model = model;
        getStyleClass().add("position-row");
        name.setWrapText(true);
        draft.setWrapText(true);
        for (Label fixed : new Label[] {id, hits, strength}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox first = new HBox(id, grown(name), hits);
        grown(draft);
        first.getStyleClass().add("row-line");
        second.getStyleClass().add("row-line");
        first.setAlignment(Pos.TOP_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(first, second);
        content.getStyleClass().add("row-content");
        setPrefWidth(0);
        model.statesProperty().subscribe(_ -> update());
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        update();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double w = width < 0 ? getWidth() : width;
        double inner = w - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snappedBottomInset() + content.prefHeight(Math.max(0, inner));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            double inner = getWidth() - snappedLeftInset() - snappedRightInset();
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), inner, content.prefHeight(inner));
        }
    }

    private void update() {
        Row row = getItem();
        if (isEmpty() || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(HEAD, false);
            pseudoClassStateChanged(OUT, false);
            return;
        }
        switch (model.statesProperty().get().of(row)) {
            case RowState.OfFamily family -> show(family);
            case RowState.OfMechanism mechanism -> show(mechanism);
        }
        setGraphic(content);
    }

    private void show(RowState.OfFamily state) {
        pseudoClassStateChanged(HEAD, true);
        pseudoClassStateChanged(OUT, !state.on());
        id.setText(state.family().id());
        name.setText(state.family().name());
        showHits(state.hits(), state.worst());
        Nodes.shown(strength, false);
        Nodes.shown(value, false);
        draft.setText(counts(state));
        setAccessibleText(TEXT.get("row.family.spoken", state.family().name(), draft.getText(), hits.getText()));
    }

    private static String counts(RowState.OfFamily state) {
        if (!state.on()) {
            return TEXT.get(state.family().isExtension() ? "row.extension.off" : "row.family.off");
        }
        String included = TEXT.get("row.family.included", state.included(), state.total());
        return state.required() == 0 || state.family().isExtension()
                ? included
                : included + " · " + TEXT.get("row.family.required", state.requiredIncluded(), state.required());
    }

    private void show(RowState.OfMechanism state) {
        pseudoClassStateChanged(HEAD, false);
        pseudoClassStateChanged(OUT, state.status() != Status.INCLUDED);
        id.setText(state.mechanism().id());
        name.setText(state.mechanism().name() + (state.changed() ? " " + TEXT.get("row.changed") : ""));
        showHits(state.hits(), state.worst());
        Nodes.shown(strength, state.strength() != null);
        strength.setText(ValueWords.of(state.strength()));
        strength.getStyleClass().setAll("label", "row-strength", "badge", badge(state.strength()));
        Double drafted = state.draft();
        draft.setText(
                drafted == null
                        ? TEXT.get("row.status." + state.status())
                        : Units.text(state.mechanism(), drafted));
        Nodes.shown(value, drafted != null);
        value.show(state.value(), state.band());
        setAccessibleText(TEXT.get(
                "row.mechanism.spoken",
                state.mechanism().id(),
                state.mechanism().name(),
                ValueWords.of(state.strength()),
                draft.getText(),
                drafted == null ? "" : value.getAccessibleText(),
                hits.getAccessibleText()));
    }

    private void showHits(int count, @Nullable Severity worst) {
        Nodes.shown(hits, worst != null);
        hits.setText(worst == null ? "" : SeverityBadge.sign(worst) + " " + count);
        hits.setAccessibleText(worst == null ? "" : TEXT.get("row.hits", count, ValueWords.of(worst)));
        hits.getStyleClass().setAll("label", "badge", worst == null ? "badge" : SeverityBadge.style(worst));
    }

    static String badge(@Nullable Strength strength) {
        return switch (strength) {
            case REQUIRED -> "badge-accent";
            case RECOMMENDED -> "badge-success";
            case CONTRA_INDICATED -> "badge-warning";
            case OPTIONAL -> "badge-plain";
            case null -> "badge-plain";
        };
    }

    private static Node grown(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
