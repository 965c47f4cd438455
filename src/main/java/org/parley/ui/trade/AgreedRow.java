package org.parley.ui.trade;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** What is agreed already, each to be opened again; takes no room while nothing is. */
final class AgreedRow extends FlowPane {
    private static final Texts TEXT = Texts.of("trade");

    private final TradeViewModel model;

    AgreedRow(TradeViewModel model) {
        this.model = model;
        setId("agreed");
        getStyleClass().addAll("flow-row", "agreed-row");
        refresh();
    }

    void refresh() {
        getChildren().setAll(Nodes.text(TEXT.get("agreed.list")));
        model.agreedIssues().forEach(m -> getChildren().add(open(m)));
        Nodes.shown(this, getChildren().size() > 1);
    }

    private Button open(Mechanism mechanism) {
        String id = mechanism.id();
        String term = Units.text(mechanism, Objects.requireNonNull(model.agreed(id)));
        Button open = Nodes.id(
                new Button(TEXT.get("agreed.open", id, term), new FontIcon(Feather.UNLOCK)), "open-" + id);
        open.setAccessibleText(TEXT.get("agreed.open.spoken", ZoneWords.name(mechanism), term));
        open.setOnAction(_ -> model.unlock(id));
        return open;
    }
}
