package org.parley.ui.stakeholders;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Whether what the groups disagree about changes the decision. */
final class RobustnessCard extends VBox {
    private static final Texts TEXT = Texts.of("rounds");

    private final RobustnessViewModel model;
    private final Label bid = Nodes.id(Nodes.styled(Nodes.text(""), "strong"), "robustness-bid");
    private final Label choices = Nodes.id(Nodes.text(""), "robustness-choices");
    private final Label relationship = Nodes.id(Nodes.text(""), "robustness-model");

    RobustnessCard(StakeholdersViewModel all) {
        model = new RobustnessViewModel(all);
        setId("robustness");
        getStyleClass().add("card-box");
        getChildren().addAll(
                Nodes.heading(TEXT.get("robust.title")), bid, choices, relationship,
                Nodes.hint(TEXT.get("robust.hint")));
    }

    void refresh() {
        bid.setText(model.verdict());
        choices.setText(model.choices());
        Nodes.shown(choices, !choices.getText().isEmpty());
        relationship.setText(model.relationship());
    }
}
