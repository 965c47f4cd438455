package org.parley.ui.trade;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.parley.analysis.trade.PackageCloud;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** What the signs on the plane mean. */
final class Legend extends FlowPane {
    private static final Texts TEXT = Texts.of("trade");

    private final Label cloud = Nodes.id(Nodes.text(""), "legend-cloud");

    Legend() {
        getStyleClass().addAll("flow-row", "legend");
        getChildren().addAll(
                entry("●", "accent", Nodes.text(TEXT.get("legend.frontier"))),
                entry("▪", "cloud", cloud),
                entry("●", "text", Nodes.text(TEXT.get("legend.landmark"))),
                entry("■", "warning", Nodes.text(TEXT.get("legend.bid"))),
                entry("◆", "success", Nodes.text(TEXT.get("legend.offer"))));
    }

    /** @param count of all packages, as people read it */
    void show(PackageCloud shown, String count) {
        cloud.setText(
                shown.all()
                        ? TEXT.get("legend.cloud.all", count)
                        : TEXT.get("legend.cloud.some", Numbers.local().plain((double) shown.size()), count));
    }

    private static HBox entry(String sign, String swatch, Label words) {
        Label shown = Nodes.styled(new Label(sign), "swatch-" + swatch);
        shown.setMinWidth(USE_PREF_SIZE);
        return Nodes.styled(new HBox(shown, words), "legend-entry");
    }
}
