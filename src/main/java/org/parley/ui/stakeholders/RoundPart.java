package org.parley.ui.stakeholders;

import javafx.scene.layout.VBox;
import org.parley.ui.kit.Nodes;

/** The votes of one sheet: where the round stands, and either one ballot at a time or those of all groups. */
final class RoundPart extends VBox {
    private final RoundBar bar;
    private final BallotCard ballot;
    private final PointsSheet sheet;

    RoundPart(RoundViewModel model, RoundFiles files, PointsSheet sheet) {
        this.sheet = sheet;
        bar = new RoundBar(model, files, this::turn);
        ballot = new BallotCard(model);
        getStyleClass().add("section-stack");
        getChildren().addAll(bar, ballot, sheet);
    }

    void focusFirst() {
        if (bar.single()) {
            ballot.focusFirst();
        } else {
            sheet.focusFirst();
        }
    }

    void refresh() {
        bar.refresh();
        ballot.refresh();
        Nodes.shown(ballot, bar.single());
        Nodes.shown(sheet, !bar.single());
    }

    private void turn() {
        refresh();
        focusFirst();
    }
}
