package org.parley.ui.rank;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** What is missing before bids can be ranked, and the way to where it is entered. */
final class EmptyRank extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final Label title = Nodes.id(Nodes.heading(""), "rank-empty-title");
    private final Label text = Nodes.text("");
    private final Button compare = Nodes.id(new Button(TEXT.get("empty.compare")), "rank-to-compare");
    private final Button prices = Nodes.id(new Button(TEXT.get("prices.go")), "rank-to-prices");
    private final Button groups = Nodes.id(new Button(TEXT.get("empty.groups")), "rank-to-groups");

    EmptyRank(RankViewModel model, Navigator navigator) {
        this.model = model;
        getStyleClass().addAll("card-box", "rank-empty");
        setId("rank-empty");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        compare.getStyleClass().add(Styles.ACCENT);
        compare.setOnAction(_ -> navigator.go(Step.COMPARE));
        prices.setOnAction(_ -> navigator.go(Step.PRICE));
        groups.setOnAction(_ -> navigator.go(Step.STAKEHOLDERS));
        for (Button button : new Button[] {compare, prices, groups}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(title, text, Nodes.styled(new FlowPane(compare, prices, groups), "flow-row"));
    }

    Button focus() {
        return compare.isVisible() ? compare : prices.isVisible() ? prices : groups;
    }

    /** Shows the first thing to do, or nothing when all is there. */
    void refresh() {
        RankViewModel.Missing missing = model.missing();
        Nodes.shown(this, missing != RankViewModel.Missing.NOTHING);
        if (missing != RankViewModel.Missing.NOTHING) {
            title.setText(TEXT.get("empty." + missing + ".title"));
            text.setText(TEXT.get("empty." + missing));
        }
        Nodes.shown(compare, missing.bids());
        Nodes.shown(prices, missing == RankViewModel.Missing.PRICE);
        Nodes.shown(groups, missing == RankViewModel.Missing.VOTES || missing == RankViewModel.Missing.WEIGHT);
    }
}
