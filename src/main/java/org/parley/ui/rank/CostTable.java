package org.parley.ui.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.pricing.Tco;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Bids by scenarios; the cheapest of a scenario and what lies over our ceiling are marked by sign and word. */
final class CostTable {
    private static final Texts TEXT = Texts.of("rank");

    private final Deal deal;
    private final PricingAnalysis pricing;
    private final CostView view;
    private final CellGrid grid = Nodes.id(new CellGrid(), "cost-table");
    private final Map<CostCard.Chosen, Button> cells = new HashMap<>();

    CostTable(RankViewModel model, CostView view, Consumer<CostCard.Chosen> choose) {
        this.deal = model.look().deal();
        this.pricing = model.look().analysis().pricing();
        this.view = view;
        int column = 1;
        grid.head(0, 0, unit());
        for (String scenario : pricing.scenarios()) {
            grid.head(column, 0, head(scenario));
            Double best = best(scenario);
            int row = 1;
            for (Bid bid : deal.bids()) {
                var place = new CostCard.Chosen(bid.letter(), scenario);
                Button cell = grid.cell(column, row, "cost-" + bid.letter() + "-" + scenario,
                        _ -> choose.accept(place));
                fill(cell, place, best);
                cells.put(place, cell);
                row++;
            }
            column++;
        }
        int row = 1;
        for (Bid bid : deal.bids()) {
            Label name = Nodes.text(Words.bid(deal, bid.letter()));
            name.getStyleClass().addAll("row-head", "bid-head");
            grid.add(name, 0, row++);
        }
    }

    CellGrid grid() {
        return grid;
    }

    boolean has(CostCard.Chosen cell) {
        return cells.containsKey(cell);
    }

    void mark(CostCard.Chosen cell) {
        grid.choose(cells.get(cell));
    }

    String legend() {
        TcoAnchors anchors = deal.commercials().anchors();
        return anchors == null
                ? TEXT.get("cost.legend.noAnchors")
                : TEXT.get(
                        "cost.legend",
                        Words.anchored(deal, anchors.ceiling()),
                        Words.anchored(deal, anchors.floor()));
    }

    private String unit() {
        return switch (view) {
            case TOTAL, NPV -> deal.profile().moneyUnit();
            case PER_CONTACT, PER_RESOLVED -> TEXT.get("cost.unit." + view, deal.profile().currency());
            case VALUE -> TEXT.get("cost.unit.value");
        };
    }

    private Label head(String scenario) {
        String words = TEXT.get("cost.head", Words.volume(scenario), Words.briefBasis(scenario));
        boolean scored = scenario.equals(pricing.scored());
        return new Label(scored ? TEXT.get("cost.head.scored", words) : words);
    }

    private void fill(Button cell, CostCard.Chosen place, @Nullable Double best) {
        Tco tco = pricing.cost(place.letter(), place.scenario()).orElse(null);
        Double value = tco == null ? null : view.of(tco);
        String where = TEXT.get("cost.where", Words.bid(deal, place.letter()), Words.scenario(place.scenario()));
        if (tco == null || value == null) {
            cell.setText(TEXT.get("cost.cell.none"));
            cell.setAccessibleText(TEXT.get("cost.cell.none.told", where));
            return;
        }
        boolean cheapest = best != null && Computed.same(best, value) && deal.bids().size() > 1;
        boolean over = over(tco);
        String amount = view == CostView.VALUE ? Words.points(value) : Words.amount(value);
        String sign = over ? TEXT.get("cost.over") : cheapest ? TEXT.get("cost.best." + view.isCost()) : "";
        if (over && cheapest) {
            sign = TEXT.get("cost.over.best");
        }
        cell.setText(amount + "\n" + sign);
        cell.setAccessibleText(TEXT.get("cost.cell.told", where, amount, sign));
        if (cheapest) {
            cell.getStyleClass().add("cell-best");
        }
        if (over) {
            cell.getStyleClass().add("cell-over");
        }
    }

    private boolean over(Tco tco) {
        TcoAnchors anchors = deal.commercials().anchors();
        if (anchors == null || (view != CostView.TOTAL && view != CostView.VALUE)) {
            return false;
        }
        double money = anchors.of() == TcoAnchors.Of.TOTAL ? tco.total() : tco.total() / tco.demand();
        return Computed.above(money, anchors.ceiling());
    }

    private @Nullable Double best(String scenario) {
        List<Double> all = deal.bids().stream()
                .flatMap(b -> pricing.cost(b.letter(), scenario).stream())
                .map(view::of)
                .filter(Objects::nonNull)
                .toList();
        OptionalDouble best = view.isCost()
                ? all.stream().mapToDouble(d -> d).min()
                : all.stream().mapToDouble(d -> d).max();
        return best.isPresent() ? best.getAsDouble() : null;
    }
}
