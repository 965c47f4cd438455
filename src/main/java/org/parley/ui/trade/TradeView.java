package org.parley.ui.trade;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.StepPage;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** The step 'Trade': prepare what to offer, what to ask for, and when to walk. */
public final class TradeView implements StepPage {
    private static final Texts TEXT = Texts.of("trade");

    /** Below this height the headline gives its room to what is worked on, except on the first part. */
    private static final double LOW_EM = 30;

    private final TradeViewModel model;
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final Map<Tab, Part> parts = new EnumMap<>(Tab.class);
    private final Map<Tab, Supplier<Part>> makers = new EnumMap<>(Tab.class);
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane root = new BorderPane();
    private final Button toBids = Nodes.id(new Button(TEXT.get("empty.bids.go")), "no-bids-go");
    private final ScrollPane noBids;
    private final Label title = Nodes.title(TEXT.get("title"));
    private final Label headline;
    private final BooleanBinding low;
    private Tab shown = Tab.TABLE;

    /** The parts of the step, in the order of the work. */
    private enum Tab {
        TABLE,
        ZONES,
        PACKAGES,
        OFFERS,
        TRADES
    }

    public TradeView(DealModel deal, Navigator navigator, Workbench bench) {
        model = new TradeViewModel(deal, bench.background().files(), Background.window());
        Places places = new Places() {
            @Override
            public void table() {
                open(Tab.TABLE);
                focusFirst();
            }

            @Override
            public void zone(String mechanism) {
                TradeView.this.show(mechanism);
            }

            @Override
            public void rule(String id) {
                navigator.go(Step.POSITIONS, id);
            }
        };
        makers.put(Tab.TABLE, () -> new TablePart(model));
        makers.put(Tab.ZONES, () -> new ZonesPart(model, navigator));
        makers.put(Tab.PACKAGES, () -> new PackagesPart(model, places));
        makers.put(Tab.OFFERS, () -> new OffersPart(model, places, bench.messages()));
        makers.put(Tab.TRADES, () -> new TradesPart(model, places));
        FlowPane bar = Nodes.styled(new FlowPane(), "trade-tabs");
        for (Tab tab : Tab.values()) {
            ToggleButton button = Nodes.id(new ToggleButton(TEXT.get("tab." + tab)), "tab-" + tab);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                open(tab);
            });
            tabs.put(tab, button);
            bar.getChildren().add(button);
        }
        headline = Nodes.id(Nodes.styled(Nodes.text(""), "headline"), "headline");
        model.readingProperty().subscribe(_ -> headline.setText(Headline.of(model)));
        VBox head = Nodes.styled(new VBox(title, headline, bar), "trade-head");
        low = Bindings.createBooleanBinding(
                () -> root.getHeight() < LOW_EM * headline.getFont().getSize(),
                root.heightProperty(),
                headline.fontProperty());
        low.addListener((_, _, _) -> Background.soon(this::makeRoom));
        toBids.getStyleClass().add("accent");
        toBids.setOnAction(_ -> navigator.go(Step.COMPARE));
        noBids = Nodes.id(
                Nodes.page(new VBox(
                        Nodes.heading(TEXT.get("empty.bids")), Nodes.hint(TEXT.get("empty.bids.hint")), toBids)),
                "no-bids");
        root.setId("trade-page");
        root.getStyleClass().add("trade");
        root.getStylesheets()
                .add(Objects.requireNonNull(TradeView.class.getResource("/org/parley/ui/theme/trade.css"))
                        .toExternalForm());
        root.setTop(head);
        deal.dealProperty().subscribe(_ -> refresh());
        open(Tab.TABLE);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        if (model.bids().isEmpty()) {
            toBids.requestFocus();
        } else {
            part(shown).focusFirst();
        }
    }

    @Override
    public void show(String place) {
        if (model.deal().catalog().findMechanism(place).isEmpty()) {
            focusFirst();
            return;
        }
        open(Tab.ZONES);
        if (!part(Tab.ZONES).show(place)) {
            focusFirst();
        }
    }

    private Part part(Tab tab) {
        return parts.computeIfAbsent(tab, t -> Objects.requireNonNull(makers.get(t)).get());
    }

    private void open(Tab tab) {
        shown = tab;
        Objects.requireNonNull(tabs.get(tab)).setSelected(true);
        makeRoom();
        refresh();
    }

    private void makeRoom() {
        Nodes.shown(title, !low.get());
        Nodes.shown(headline, !low.get() || shown == Tab.TABLE);
    }

    private void refresh() {
        boolean any = !model.bids().isEmpty();
        tabs.values().forEach(t -> t.setDisable(!any));
        Parent centre = any ? part(shown).root() : noBids;
        if (root.getCenter() != centre) {
            root.setCenter(centre);
        }
    }
}
