package org.parley.ui.rank;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** What each bid costs in each scenario, and how every number came about. */
final class CostCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final FlowPane choice = Nodes.styled(new FlowPane(), "flow-row");
    private final Label about = Nodes.id(Nodes.hint(""), "cost-about");
    private final VBox table = new VBox();
    private final VBox detail = Nodes.id(Nodes.styled(new VBox(), "cost-detail"), "cost-detail");
    private final VBox empty;
    private final Button prices = Nodes.id(new Button(TEXT.get("prices.go")), "cost-prices");
    private CostView view = CostView.TOTAL;
    private @Nullable Chosen chosen;
    private @Nullable CostTable cells;

    /** A cell of the table that is explained below it. */
    record Chosen(String letter, String scenario) {}

    CostCard(RankViewModel model, Navigator navigator) {
        this.model = model;
        getStyleClass().add("card-box");
        table.getStyleClass().add("part");
        prices.setMinWidth(USE_PREF_SIZE);
        prices.setOnAction(_ -> navigator.go(Step.PRICE));
        empty = Nodes.id(Nodes.styled(new VBox(Nodes.text(TEXT.get("cost.empty"))), "part"), "cost-empty");
        var toggles = new ToggleGroup();
        for (CostView each : CostView.values()) {
            RadioButton button = Nodes.id(new RadioButton(TEXT.get("cost.view." + each)), "cost-view-" + each);
            button.setToggleGroup(toggles);
            button.setSelected(each == view);
            button.setMinWidth(USE_PREF_SIZE);
            button.selectedProperty().addListener((_, _, on) -> {
                if (on) {
                    view = each;
                    refresh();
                }
            });
            choice.getChildren().add(button);
        }
        getChildren().addAll(
                Nodes.styled(new FlowPane(Nodes.heading(TEXT.get("cost.title")), prices), "flow-row"),
                empty,
                about,
                choice,
                table,
                detail);
    }

    void refresh() {
        PricingAnalysis pricing = model.look().analysis().pricing();
        boolean any = !pricing.scenarios().isEmpty() && !pricing.bids().isEmpty();
        Nodes.shown(empty, !any);
        List.of(choice, table, detail, about).forEach(n -> Nodes.shown(n, any));
        if (!any) {
            table.getChildren().clear();
            cells = null;
            return;
        }
        boolean corrected = pricing.scenarios().stream().anyMatch(Words::corrected);
        about.setText(TEXT.get(corrected ? "cost.about.corrected" : "cost.about.plain", baselineFcr()));
        cells = new CostTable(model, view, this::choose);
        table.getChildren().setAll(new Wide(cells.grid()), Nodes.hint(cells.legend()));
        if (view.divides()) {
            table.getChildren().add(Nodes.id(Nodes.hint(TEXT.get("cost.divisor." + view, "")), "cost-divisor"));
        }
        if (!pricing.breakEvens().isEmpty()) {
            table.getChildren().add(new BreakEvens(model.look().deal(), pricing.breakEvens()));
        }
        Chosen again = chosen;
        if (again == null || !cells.has(again)) {
            chosen = null;
            detail.getChildren().setAll(Nodes.hint(TEXT.get("cost.choose")));
        } else {
            choose(again);
        }
    }

    private String baselineFcr() {
        Double fcr = model.look().deal().commercials().baselineFcr();
        return fcr == null ? "" : org.parley.text.Numbers.local().percent(fcr, 0);
    }

    private void choose(Chosen cell) {
        chosen = cell;
        if (cells != null) {
            cells.mark(cell);
        }
        detail.getChildren().setAll(new CostDetail(model, cell));
    }
}
