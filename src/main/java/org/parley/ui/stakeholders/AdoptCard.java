package org.parley.ui.stakeholders;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Takes the weights of the outcomes round over into the strategic intent. */
final class AdoptCard extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final Label preview = Nodes.id(Nodes.text(""), "adopt-preview");
    private final Button adopt = Nodes.id(new Button(TEXT.get("adopt")), "adopt");

    AdoptCard(StakeholdersViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        adopt.setWrapText(true);
        adopt.setOnAction(_ -> model.useOutcomeWeights());
        getChildren().addAll(Nodes.heading(TEXT.get("adopt.title")), Nodes.hint(TEXT.get("adopt.hint")), preview,
                adopt);
    }

    void refresh() {
        var weights = model.outcomeWeights();
        boolean used = model.outcomeWeightsInUse();
        adopt.setDisable(weights.isEmpty() || used);
        if (weights.isEmpty()) {
            preview.setText(TEXT.get("adopt.none"));
        } else if (used) {
            preview.setText(TEXT.get("adopt.done"));
        } else {
            preview.setText(weights.entrySet().stream()
                    .map(e -> TEXT.get(
                            "adopt.change",
                            e.getKey(),
                            Words.percent(model.deal().deal().intent().weight(e.getKey())),
                            Words.percent(e.getValue())))
                    .collect(Collectors.joining(" · ")));
        }
    }
}
