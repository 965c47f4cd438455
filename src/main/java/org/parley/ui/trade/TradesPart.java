package org.parley.ui.trade;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Columns;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Why;

/** What to give, what to ask in return, and how to go down the ladder. */
final class TradesPart implements Part {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private final TradeViewModel model;
    private final Label floor = Nodes.id(Nodes.text(""), "floor-check");
    private final VBox pairs = Nodes.id(Nodes.styled(new VBox(), "pairs"), "pairs");
    private final VBox give = Nodes.id(Nodes.styled(new VBox(), "pairs"), "give");
    private final VBox hold = Nodes.id(Nodes.styled(new VBox(), "pairs"), "hold");
    private final VBox ask = Nodes.id(Nodes.styled(new VBox(), "pairs"), "ask");
    private final VBox plans = Nodes.id(Nodes.styled(new VBox(), "plans"), "plans");
    private final VBox content;
    private final WayOn none;
    private final Why why = new Why(TEXT.get("trades.why"), TEXT.get("trades.why.told"));
    private final ScrollPane root;
    private boolean any;

    TradesPart(TradeViewModel model, Places places) {
        this.model = model;
        none = new WayOn(model, places);
        content = Nodes.styled(
                new VBox(
                        floor,
                        Nodes.card(Nodes.heading(TEXT.get("trades.pairs")), Nodes.hint(TEXT.get("trades.pairs.hint")),
                                pairs),
                        new Columns(
                                column("trades.give", give), column("trades.hold", hold), column("trades.ask", ask)),
                        why,
                        Nodes.card(
                                Nodes.heading(TEXT.get("plans.title")), Nodes.hint(TEXT.get("plans.hint")), plans),
                        Nodes.card(
                                Nodes.heading(TEXT.get("contingent.title")), Nodes.hint(TEXT.get("contingent.hint")),
                                contingent())),
                "trades");
        root = Nodes.page(new VBox(content, none));
        model.readingProperty().subscribe(_ -> refresh());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        Reveal.focus(any ? why.getChildren().getFirst() : none.first());
    }

    private static VBox column(String key, VBox list) {
        VBox card = Nodes.card(Nodes.heading(TEXT.get(key)), Nodes.hint(TEXT.get(key + ".hint")), list);
        card.getStyleClass().add("trade-column");
        return card;
    }

    private static VBox contingent() {
        VBox box = Nodes.styled(new VBox(), "pairs");
        for (String key : List.of("volume", "fcr", "automation")) {
            box.getChildren().add(Nodes.text(TEXT.get("contingent." + key)));
        }
        return box;
    }

    private void refresh() {
        Reading now = model.reading();
        Trades trades = now == null ? null : now.trades();
        any = trades != null;
        Nodes.shown(content, any);
        none.showInstead(now, !any);
        if (trades == null) {
            return;
        }
        showFloor(trades);
        pairs.getChildren().setAll(trades.pairs().isEmpty()
                ? List.of(Nodes.hint(TEXT.get("trades.pairs.none")))
                : trades.pairs().stream().map(this::pair).toList());
        fill(give, trades, Trades.Role.GIVE);
        fill(hold, trades, Trades.Role.HOLD);
        fill(ask, trades, Trades.Role.ASK);
        plans.getChildren().setAll(trades.plans().stream().map(p -> new PlanRow(model, p)).toList());
    }

    private void showFloor(Trades trades) {
        PackageTable table = model.table();
        Double total = trades.floor();
        Double batna = table == null ? null : model.total(table.batna()).orElse(null);
        Nodes.shown(floor, total != null && batna != null);
        floor.getStyleClass().removeAll("warning-box", "fine-box");
        floor.getStyleClass().add(trades.belowBatna() ? "warning-box" : "fine-box");
        floor.setText(TEXT.get(
                trades.belowBatna() ? "floor.below" : "floor.fine", NUMBERS.fixed(total, 2), NUMBERS.fixed(batna, 2),
                table == null ? "" : model.name(table.batna())));
    }

    private Node pair(Trades.Pair pair) {
        Label text = Nodes.text(TEXT.get(
                pair.usual() ? "trades.pair.usual" : "trades.pair", name(pair.give()), name(pair.ask())));
        Label gain = Nodes.hint(TEXT.get("trades.pair.gain", NUMBERS.fixed(pair.perPoint(), 1)));
        Nodes.shown(gain, pair.perPoint() != null);
        gain.getStyleClass().add("estimate-text");
        return new VBox(text, gain);
    }

    private void fill(VBox box, Trades trades, Trades.Role role) {
        var lines = trades.items().stream().filter(i -> i.role() == role).map(this::item).toList();
        box.getChildren().setAll(lines.isEmpty() ? List.of(Nodes.hint(TEXT.get("trades.nothing"))) : lines);
    }

    private Node item(Trades.Item item) {
        Label name = Nodes.styled(Nodes.text(name(item.mechanism())), "item-name");
        Label shares = Nodes.hint(TEXT.get(
                "trades.item", NUMBERS.percent(item.shares().client(), 0),
                NUMBERS.percent(item.shares().provider(), 0), ratio(item.ratio())));
        shares.getStyleClass().add("estimate-text");
        FlowPane row = Nodes.styled(new FlowPane(name), "flow-row");
        row.setId("item-" + item.mechanism());
        return new VBox(row, shares);
    }

    private static String ratio(@Nullable Double ratio) {
        return ratio == null ? Numbers.NONE : NUMBERS.fixed(ratio, 2);
    }

    private String name(String id) {
        Mechanism mechanism = model.deal().catalog().mechanism(id);
        return ZoneWords.name(mechanism);
    }
}
