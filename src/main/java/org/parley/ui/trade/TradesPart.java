package org.parley.ui.trade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.AgainstBatna;
import org.parley.analysis.trade.ContingentTerm;
import org.parley.analysis.trade.Importance;
import org.parley.analysis.trade.Trade;
import org.parley.domain.deal.Profile;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Columns;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Units;
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
    private final VBox contingent = Nodes.id(Nodes.styled(new VBox(), "plans"), "contingent");
    private final AgreedRow agreed;
    private final VBox content;
    private final WayOn none;
    private final Why why = new Why(TEXT.get("trades.why"), TEXT.get("trades.why.told"));
    private final ScrollPane root;
    private boolean any;

    TradesPart(TradeViewModel model, Places places) {
        this.model = model;
        agreed = new AgreedRow(model);
        none = new WayOn(model, places);
        content = Nodes.styled(
                new VBox(
                        floor, agreed,
                        Nodes.card(Nodes.heading(TEXT.get("trades.pairs")), Nodes.hint(TEXT.get("trades.pairs.hint")),
                                pairs),
                        new Columns(
                                column("trades.give", give), column("trades.hold", hold), column("trades.ask", ask)),
                        why,
                        Nodes.card(
                                Nodes.heading(TEXT.get("plans.title")), Nodes.hint(TEXT.get("plans.hint")), plans),
                        Nodes.card(
                                Nodes.heading(TEXT.get("contingent.title")), Nodes.hint(TEXT.get("contingent.hint")),
                                contingent)),
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

    private void refresh() {
        Reading now = model.reading();
        TradePlan plan = now == null ? null : now.plan();
        any = plan != null;
        Nodes.shown(content, any);
        none.showInstead(now, !any);
        if (now == null || plan == null) {
            return;
        }
        agreed.refresh();
        String counterpart = model.letter();
        Map<String, Double> granted = plan.logrolling().granted();
        PackageSet packages = now.packages();
        showFloor(packages == null ? null : packages.batna());
        fill(pairs, plan.logrolling().trades().stream().map(this::pair).toList(), "trades.pairs.none");
        List<Importance> importance = plan.logrolling().importance();
        fill(give, items(importance, Importance.Stance.OFFER, Map.of()), "trades.nothing");
        fill(hold, items(importance, Importance.Stance.EVEN, Map.of()), "trades.nothing");
        fill(ask, items(importance, Importance.Stance.ASK, granted), "trades.nothing");
        plans.getChildren()
                .setAll(plan.concessions().stream().map(p -> new PlanRow(model.deal().catalog(), p, counterpart))
                        .toList());
        Profile profile = now.analysis().terms().deal().profile();
        fill(contingent, plan.contingent().stream().map(t -> contingent(t, profile)).toList(), "contingent.none");
    }

    private void showFloor(@Nullable AgainstBatna against) {
        Double batna = against == null ? null : against.batnaTotal();
        Nodes.shown(floor, batna != null);
        if (against == null || batna == null) {
            return;
        }
        floor.getStyleClass().removeAll("warning-box", "fine-box");
        floor.getStyleClass().add(against.floorsTooLow() ? "warning-box" : "fine-box");
        floor.setText(TEXT.get(
                against.floorsTooLow() ? "floor.below" : "floor.fine",
                NUMBERS.fixed(against.atWalkAways(), 2),
                NUMBERS.fixed(batna, 2),
                model.name(Objects.requireNonNull(model.table()).batna())));
    }

    private Node pair(Trade trade) {
        Label text = Nodes.text(TEXT.get(
                trade.catalogued() ? "trades.pair.usual" : "trades.pair",
                name(trade.offer().mechanism()),
                name(trade.ask().mechanism())));
        text.getStyleClass().add("item-name");
        Label gain = Nodes.hint(TEXT.get(
                "trades.pair.gain",
                NUMBERS.fixed(trade.offer().client(), 1),
                NUMBERS.fixed(trade.offer().provider(), 1),
                NUMBERS.fixed(trade.ask().client(), 1),
                NUMBERS.fixed(trade.ask().provider(), 1)));
        gain.getStyleClass().add("estimate-text");
        return new VBox(text, gain);
    }

    private static void fill(VBox box, List<? extends Node> nodes, String none) {
        box.getChildren().setAll(nodes.isEmpty() ? List.of(Nodes.hint(TEXT.get(none))) : nodes);
    }

    private List<Node> items(
            List<Importance> importance, Importance.Stance stance, Map<String, Double> granted) {
        return importance.stream()
                .filter(i -> i.stance() == stance && model.agreed(i.mechanism()) == null)
                .map(i -> item(i, granted.get(i.mechanism())))
                .toList();
    }

    private Node item(Importance item, @Nullable Double quote) {
        Label name = Nodes.styled(Nodes.text(name(item.mechanism())), "item-name");
        Label shares = Nodes.hint(TEXT.get(
                "trades.item",
                NUMBERS.percent(item.client(), 0),
                NUMBERS.percent(item.provider(), 0),
                NUMBERS.fixed(item.ratio(), 2)));
        shares.getStyleClass().add("estimate-text");
        VBox box = Nodes.id(new VBox(name, shares), "item-" + item.mechanism());
        if (quote != null) {
            Label told = Nodes.text(TEXT.get(
                    "trades.granted", model.letter(),
                    Units.quantity(model.deal().catalog().mechanism(item.mechanism()), quote)));
            box.getChildren().add(Nodes.id(told, "granted-" + item.mechanism()));
        }
        return box;
    }

    private static Node contingent(ContingentTerm term, Profile profile) {
        VBox box = new VBox(Nodes.styled(Nodes.text(ContingentWords.title(term)), "item-name"));
        ContingentWords.years(term, profile).forEach(line -> {
            Label label = Nodes.text(line);
            label.getStyleClass().add("estimate-text");
            box.getChildren().add(label);
        });
        return Nodes.id(box, "contingent-" + term.subject());
    }

    private String name(String id) {
        return ZoneWords.name(model.deal().catalog().mechanism(id));
    }
}
