package org.parley.ui.trade;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** One mechanism: the zone in a picture and in words, and our estimate to change in place. */
final class ZoneCard extends VBox {
    private static final Texts TEXT = Texts.of("trade");

    private final TradeViewModel model;
    private final Mechanism mechanism;
    private final String letter;
    private final Label badge = Nodes.badge("", "badge-accent");
    private final Label source = Nodes.text("");
    private final Label advice = Nodes.text("");
    private final Label contradiction = Nodes.styled(Nodes.text(""), "warning-box");
    private final ZoneScale scale = new ZoneScale();
    private final Label why = Nodes.hint("");
    private final VBox sensitivity = Nodes.styled(new VBox(), "told");
    private final ToggleButton edit;
    private final ToggleButton wrong;
    private final CheckBox onTable;
    private final VBox editorBox = new VBox();
    private @Nullable EstimateEditor editor;

    ZoneCard(TradeViewModel model, Navigator navigator, Mechanism mechanism, String letter) {
        this.model = model;
        this.mechanism = mechanism;
        this.letter = letter;
        String id = mechanism.id();
        setId("zone-" + id);
        getStyleClass().addAll("card-box", "zone-card");
        Hyperlink name = new Hyperlink(ZoneWords.name(mechanism));
        name.getStyleClass().add("zone-name");
        name.setWrapText(true);
        name.setOnAction(_ -> {
            name.setVisited(false);
            navigator.go(Step.POSITIONS, id);
        });
        badge.setId("zone-badge-" + id);
        contradiction.setId("zone-contradicted-" + id);
        advice.setId("zone-advice-" + id);
        scale.setId("zone-scale-" + id);
        source.setId("zone-source-" + id);
        source.getStyleClass().addAll("estimate", "estimate-line");
        edit = Nodes.id(new ToggleButton(TEXT.get("zone.edit")), "zone-edit-" + id);
        edit.getStyleClass().add("disclose");
        edit.selectedProperty().addListener((_, _, open) -> edit(open));
        edit.setAccessibleText(TEXT.get("zone.edit.spoken", ZoneWords.name(mechanism)));
        wrong = told("zone-wrong-" + id, TEXT.get("zone.wrong"), sensitivity);
        ToggleButton ask = told("zone-why-" + id, TEXT.get("why"), why);
        onTable = Nodes.id(new CheckBox(TEXT.get("zone.onTable")), "zone-onTable-" + id);
        onTable.setOnAction(_ -> model.issue(id, onTable.isSelected()));
        FlowPane head = Nodes.styled(new FlowPane(name, badge), "flow-row");
        FlowPane actions = Nodes.styled(new FlowPane(edit, wrong, ask, onTable), "flow-row");
        Nodes.shown(editorBox, false);
        getChildren().addAll(head, scale, contradiction, advice, source, actions, why, sensitivity, editorBox);
        refresh();
    }

    /** After an edit of the deal. */
    void refresh() {
        ZoneView view = model.zone(mechanism);
        badge.setText(ZoneWords.badge(view));
        badge.getStyleClass().setAll("label", "badge", ZoneWords.style(view));
        contradiction.setText(ZoneWords.contradiction(view, letter));
        Nodes.shown(contradiction, view.quotedBeyondLimit());
        advice.setText(ZoneWords.advice(view, model.name(letter)));
        source.setText(ZoneWords.source(view));
        why.setText(ZoneWords.why(view));
        scale.show(view, letter);
        onTable.setSelected(model.onTable(mechanism.id()));
        Nodes.shown(wrong, view.zone() != null);
        sensitivity.getChildren().setAll(
                SensitivityWords.lines(view, model.balanced(mechanism.id())).stream().map(Nodes::text).toList());
        if (editor != null) {
            editor.refresh();
        }
    }

    Node firstControl() {
        return edit;
    }

    /** Shows the fields of our estimate and puts the focus there. */
    void open() {
        edit.setSelected(true);
    }

    private void edit(boolean open) {
        if (open && editor == null) {
            editor = new EstimateEditor(model.deal(), mechanism, letter);
            editorBox.getChildren().setAll(editor.root());
        }
        Nodes.shown(editorBox, open);
        if (open && editor != null) {
            Reveal.focus(editor.first());
        }
    }

    private ToggleButton told(String id, String text, Node answer) {
        ToggleButton button = Nodes.id(new ToggleButton(text), id);
        button.setAccessibleText(TEXT.get("zone.spokenOf", text, ZoneWords.name(mechanism)));
        button.getStyleClass().add("disclose");
        Nodes.shown(answer, false);
        button.selectedProperty().addListener((_, _, shown) -> Nodes.shown(answer, shown));
        return button;
    }
}
