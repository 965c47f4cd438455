package org.parley.ui.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.BidCost;
import org.parley.analysis.pricing.PriceGap;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.pricing.Tco;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Pricing;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** One bid: all that its provider charges, and what that comes to. */
final class BidCard extends VBox {
    private static final Texts TEXT = Texts.of("price");

    private final PriceViewModel model;
    private final String letter;
    private final Consumer<String> toShared;
    private final BidFields fields;
    private final List<GroupBox> groups = new ArrayList<>();
    private final Label heading = Nodes.styled(Nodes.text(""), "section-title");
    private final Label summary = new Label();
    private final MenuButton copy = new MenuButton();
    private final Button remove = new Button(TEXT.get("bid.remove"));
    private final Button start = new Button(TEXT.get("bid.start"));
    private final VBox starting;
    private final Label turnWords = Nodes.text("");
    private final Button turn = new Button();
    private final VBox turning;
    private final VBox terms = Nodes.styled(new VBox(), "price-groups");
    private final ResultBox result;
    private final Beside body;
    private boolean filled;

    /** @param toShared goes to a place among what all bids share */
    BidCard(PriceViewModel model, String letter, Consumer<String> toShared) {
        this.model = model;
        this.letter = letter;
        this.toShared = toShared;
        fields = new BidFields(model, letter);
        result = new ResultBox(letter, this::put);
        setId("bid-" + letter);
        getStyleClass().addAll("card-box", "price-bid");
        summary.setId(letter + "-summary");
        summary.setWrapText(true);
        copy.setId(letter + "-copy");
        remove.setId(letter + "-remove");
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> {
            model.removePrice(letter);
            Reveal.focus(start);
        });
        start.setId(letter + "-start");
        start.getStyleClass().add("accent");
        start.setOnAction(_ -> {
            model.startPrice(letter);
            focusFirst();
        });
        starting = new VBox(Nodes.text(TEXT.get("bid.none")), start);
        starting.getStyleClass().add("price-stack");
        turn.setId(letter + "-turn");
        turn.setWrapText(true);
        turn.setOnAction(_ -> model.turnPrice(letter));
        turning = Nodes.styled(new VBox(turnWords, turn), "price-gap");
        Arrays.stream(Section.Group.values()).map(g -> new GroupBox(g, fields)).forEach(groups::add);
        terms.getChildren().addAll(groups);
        body = Nodes.styled(new Beside(terms, result), "price-body");
        getChildren().addAll(
                Nodes.styled(new FlowPane(heading, summary, copy, remove), "flow-row"), starting, turning, body);
    }

    boolean isFilled() {
        return filled;
    }

    /** Makes the fields, which are many; until then there is what the bid costs. */
    void fill() {
        if (!filled) {
            filled = true;
            refresh();
        }
    }

    void focusFirst() {
        fill();
        if (model.price(letter) == null) {
            Reveal.focus(start);
        } else {
            fields.place("rate").ifPresent(Reveal::focus);
        }
    }

    /** Side by side when there is room, else the result below. */
    void arrange(boolean side) {
        body.arrange(side);
    }

    /** Keeps the result in sight while the fields beside it scroll by. */
    void pin(double top) {
        body.pin(top - getLayoutY() - body.getLayoutY());
    }

    void refresh() {
        Bid bid = model.bid(letter).orElse(null);
        if (bid == null) {
            return;
        }
        heading.setText(TEXT.get("bid.title", letter, bid.name()));
        examples();
        Pricing price = bid.pricing();
        Nodes.shown(starting, price == null);
        Nodes.shown(remove, price != null);
        Nodes.shown(body, price != null);
        Nodes.shown(turning, price != null && !model.fits(price));
        if (price != null) {
            String kind = price instanceof Pricing.Monthly ? "MONTH" : "YEAR";
            turnWords.setText(TEXT.get("turn.words." + kind));
            turn.setText(TEXT.get("turn." + kind));
            if (filled) {
                groups.forEach(g -> g.refresh(price));
            }
        }
        showCosts();
    }

    void showCosts() {
        PricingAnalysis costs = model.costsProperty().get();
        result.show(costs, model.current());
        summary.getStyleClass().setAll("label", "badge");
        summary.setText(summary(costs));
    }

    private String summary(@Nullable PricingAnalysis costs) {
        if (costs != null && costs.bids().get(letter) instanceof BidCost cost) {
            String id = ResultBox.main(costs, cost).orElse(null);
            Tco tco = id == null ? null : cost.scenarios().get(id);
            if (id != null && tco != null) {
                return TEXT.get(
                        "bid.tco", PriceWords.money(tco.total(), model.current()), PriceWords.scenario(id));
            }
        }
        return TEXT.get(model.price(letter) == null ? "bid.tco.noPrice" : "bid.tco.none");
    }

    private void examples() {
        List<Bid> examples = model.examples(letter);
        copy.setText(TEXT.get(model.price(letter) == null ? "bid.copy" : "bid.copy.over"));
        Nodes.shown(copy, !examples.isEmpty());
        copy.getItems().setAll(examples.stream().map(this::example).toList());
    }

    private MenuItem example(Bid other) {
        MenuItem item = new MenuItem(TEXT.get("bid.title", other.letter(), other.name()));
        item.setId(letter + "-copy-" + other.letter());
        item.setOnAction(_ -> {
            model.copyPrice(other.letter(), letter);
            focusFirst();
        });
        return item;
    }

    /** Goes to where a gap can be put right. */
    private void put(PriceGap gap) {
        if (PriceWords.isShared(gap)) {
            toShared.accept(PriceWords.place(gap));
        } else {
            show(PriceWords.place(gap));
        }
    }

    private void show(String place) {
        fill();
        switch (place) {
            case "start" -> Reveal.focus(start);
            case "turn" -> Reveal.focus(turn);
            default -> {
                Section section = PriceWords.section(place);
                if (!model.shown(letter).contains(section)) {
                    groups.stream()
                            .filter(g -> g.has(section))
                            .forEach(g -> g.add(section));
                }
                fields.place(place).or(() -> fields.place(section.name())).ifPresent(Reveal::focus);
            }
        }
    }
}
