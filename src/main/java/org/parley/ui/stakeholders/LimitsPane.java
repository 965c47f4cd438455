package org.parley.ui.stakeholders;

import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** What groups can accept: pick a mechanism, enter limits, see which go together. */
final class LimitsPane extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final LimitsViewModel limits;
    private final VBox unchosen = Nodes.card(Nodes.heading(TEXT.get("limits.choose")),
            Nodes.hint(TEXT.get("limits.choose.hint")));
    private final MechanismPicker picker;
    private final IntervalEditor editor;
    private final IntervalList list;
    private final StackPane work;
    private final GridPane sides = Nodes.styled(new GridPane(), "limit-sides");

    LimitsPane(StakeholdersViewModel model, Navigator navigator) {
        this.model = model;
        limits = new LimitsViewModel(model.deal());
        getStyleClass().add("section-stack");
        editor = new IntervalEditor(model, limits, navigator);
        work = new StackPane(unchosen, editor);
        work.setAlignment(Pos.TOP_LEFT);
        picker = new MechanismPicker(model, this::chosen);
        list = new IntervalList(model, this::choose);
        getChildren().addAll(Nodes.hint(TEXT.get("limits.hint")), sides, list);
    }

    void focusFirst() {
        Reveal.focus(picker.search());
    }

    void choose(String mechanism) {
        picker.choose(mechanism);
        editor.focusFirst();
    }

    void arrange(boolean wide) {
        sides.getChildren().clear();
        sides.getColumnConstraints().clear();
        var growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        if (wide) {
            sides.getColumnConstraints().addAll(new ColumnConstraints(), growing);
            sides.addRow(0, picker, work);
        } else {
            sides.getColumnConstraints().add(growing);
            sides.addColumn(0, picker, work);
        }
    }

    void refresh() {
        picker.refresh();
        if (limits.mechanism() == null) {
            model.analysis().positionConflicts().stream()
                    .map(PositionConflict::mechanism)
                    .findFirst()
                    .or(() -> model.stakeholders().intervals().keySet().stream().findFirst())
                    .ifPresent(picker::choose);
        }
        editor.refresh();
        list.refresh();
    }

    private void chosen(Mechanism mechanism) {
        Nodes.shown(unchosen, false);
        editor.choose(mechanism);
    }
}
