package org.parley.ui.price;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.domain.deal.Bid;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Room;
import org.parley.ui.kit.StepNotesBox;
import org.parley.ui.kit.StepPage;
import org.parley.ui.kit.TermNote;
import org.parley.ui.task.Background;

/** The step where people enter what each provider charges. */
public final class PriceView implements StepPage {
    private static final Texts TEXT = Texts.of("price");
    private static final double SIDE_BY_SIDE_EM = 66;

    private final PriceViewModel model;
    private final SharedCard shared;
    private final Map<String, BidCard> cards = new LinkedHashMap<>();
    private final VBox bids = Nodes.styled(new VBox(), "price-bids");
    private final VBox page;
    private final ScrollPane scroll;
    private final FlowPane jumps = Nodes.id(Nodes.styled(new FlowPane(), "flow-row"), "price-jumps");
    private final BorderPane root = new BorderPane();
    private final BooleanBinding wide;

    public PriceView(DealModel deal, Navigator navigator) {
        model = new PriceViewModel(deal);
        shared = new SharedCard(model);
        Label purpose = Nodes.hint(TEXT.get("purpose"));
        VBox none = none(navigator);
        page = new VBox(Nodes.title(TEXT.get("title")), purpose, new TermNote(deal), shared, none, bids,
                new StepNotesBox(deal, Step.PRICE));
        scroll = Nodes.page(page);
        jumps.getStyleClass().add("price-jumps");
        root.setTop(jumps);
        root.setCenter(scroll);
        root.setId("price-page");
        root.getStyleClass().add("price");
        root.getStylesheets()
                .add(Objects.requireNonNull(PriceView.class.getResource("/org/parley/ui/theme/price.css"))
                        .toExternalForm());
        wide = Room.atLeast(SIDE_BY_SIDE_EM, root, purpose);
        wide.addListener((_, _, side) -> Background.soon(() -> arrange(side)));
        scroll.vvalueProperty().addListener(_ -> pin());
        scroll.viewportBoundsProperty().addListener(_ -> pin());
        page.heightProperty().addListener(_ -> pin());
        deal.dealProperty().subscribe(d -> {
            Nodes.shown(none, d.bids().isEmpty());
            refresh(d.bids());
        });
        model.costsProperty().subscribe(() -> {
            shared.refresh();
            cards.values().forEach(BidCard::showCosts);
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        shared.focusFirst();
    }

    /** @param place a provider's letter, or something that all bids share, named as in deal files */
    @Override
    public void show(String place) {
        BidCard card = cards.get(place);
        if (card != null) {
            card.focusFirst();
        } else if (shared.has(place)) {
            shared.focus(place);
        } else {
            focusFirst();
        }
    }

    private void refresh(List<Bid> now) {
        List<String> letters = now.stream().map(Bid::letter).toList();
        cards.keySet().retainAll(letters);
        for (String letter : letters) {
            cards.computeIfAbsent(letter, this::card);
        }
        List<BidCard> wanted = letters.stream().map(l -> Objects.requireNonNull(cards.get(l))).toList();
        if (!bids.getChildren().equals(wanted)) {
            Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
            bids.getChildren().setAll(wanted);
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        }
        links(now);
        shared.refresh();
        wanted.forEach(BidCard::refresh);
        if (!wanted.stream().allMatch(BidCard::isFilled)) {
            Background.soon(this::fillNext);
        }
    }

    /** The way to what all bids share and to each provider; made anew only when providers change. */
    private void links(List<Bid> now) {
        List<String> words = Stream.concat(
                Stream.of(TEXT.get("jump.shared")), now.stream().map(b -> TEXT.get("bid.title", b.letter(), b.name())))
                .toList();
        List<String> before = jumps.getChildren().stream().map(n -> ((Hyperlink) n).getText()).toList();
        Nodes.shown(jumps, !now.isEmpty());
        if (!words.equals(before)) {
            jumps.getChildren().setAll(link("shared", words.getFirst(), shared::focusFirst));
            for (int i = 0; i < now.size(); i++) {
                String letter = now.get(i).letter();
                jumps.getChildren().add(link(letter, words.get(i + 1), () -> show(letter)));
            }
        }
    }

    private static Hyperlink link(String id, String words, Runnable jump) {
        Hyperlink link = Nodes.id(new Hyperlink(words), "price-jump-" + id);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            jump.run();
        });
        return link;
    }

    /** One card after the other, so that the page is there at once and never stands still for long. */
    private void fillNext() {
        cards.values().stream().filter(c -> !c.isFilled()).findFirst().ifPresent(card -> {
            card.fill();
            Background.soon(this::fillNext);
        });
    }

    private BidCard card(String letter) {
        var card = new BidCard(model, letter, shared::focus);
        card.arrange(wide.get());
        return card;
    }

    private void arrange(boolean side) {
        cards.values().forEach(c -> c.arrange(side));
        pin();
    }

    private void pin() {
        double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        double top = Math.max(0, hidden) * scroll.getVvalue() / scroll.getVmax() - bids.getLayoutY();
        cards.values().forEach(c -> c.pin(top));
    }

    private static VBox none(Navigator navigator) {
        Button go = Nodes.id(new Button(TEXT.get("none.go")), "to-compare");
        go.setOnAction(_ -> navigator.go(Step.COMPARE));
        VBox none = Nodes.card(Nodes.heading(TEXT.get("none")), Nodes.text(TEXT.get("none.hint")), go);
        none.setId("no-bids");
        return none;
    }
}
