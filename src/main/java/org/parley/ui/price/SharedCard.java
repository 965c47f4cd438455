package org.parley.ui.price;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Commercials.TcoAnchors.Of;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.domain.edit.Edit;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Words;

/** What all bids are priced on: volumes, today's figures, the value scale of the cost. */
final class SharedCard extends VBox {
    private static final Texts TEXT = Texts.of("price");
    private static final int COLUMNS = 8;

    private final DealModel deal;
    private final AnchorsDraft anchors;
    private final VolumesBox volumes;
    private final ScoredChoice scored;
    private final ComboBox<Of> of = new ComboBox<>();
    private final Label half = Nodes.styled(Nodes.text(""), "hint");
    private final Map<String, Node> places = new LinkedHashMap<>();
    private final VBox numbers = Nodes.styled(new VBox(), "price-stack");
    private VBox ceiling = new VBox(new Label());
    private VBox floor = new VBox(new Label());
    private @Nullable Object shown;

    SharedCard(PriceViewModel model) {
        deal = model.deal();
        anchors = new AnchorsDraft(deal);
        volumes = new VolumesBox(model);
        scored = new ScoredChoice(model);
        setId("price-shared");
        getStyleClass().add("card-box");
        half.setId("anchors-half");
        of.setId("price-anchors-of");
        of.getItems().setAll(Of.values());
        of.setConverter(Words.of(each -> TEXT.get("anchors." + each)));
        of.setOnAction(_ -> {
            if (of.getValue() != null && of.getValue() != anchors.of()) {
                anchors.of(of.getValue());
                showAnchors();
            }
        });
        getChildren()
                .addAll(
                        Nodes.heading(TEXT.get("shared")),
                        Nodes.hint(TEXT.get("shared.hint")),
                        title("volumes"),
                        volumes,
                        numbers);
    }

    void focusFirst() {
        focus(PriceWords.VOLUMES);
    }

    /** False when there is no such place. */
    boolean has(String place) {
        return places.containsKey(place) || place.startsWith(PriceWords.VOLUMES) || volumesOwn(place);
    }

    private boolean volumesOwn(String place) {
        return List.of("monthlyShare", "ahtMinutes", "occupancy", "shrinkage", "forecast").contains(place);
    }

    void focus(String place) {
        Optional.ofNullable(places.get(place))
                .or(() -> volumes.place(place))
                .ifPresent(Reveal::focus);
    }

    void refresh() {
        volumes.refresh();
        Object words = List.of(
                deal.deal().profile().currency(), deal.deal().profile().moneyUnit());
        if (!words.equals(shown)) {
            shown = words;
            makeNumbers();
        }
        showAnchors();
        scored.refresh();
    }

    private void makeNumbers() {
        places.clear();
        String currency = deal.deal().profile().currency();
        var figures = Boxes.flow(
                share("baselineFcr", Commercials::baselineFcr, CommercialsEdits::baselineFcr),
                share("discountRate", Commercials::discountRate, CommercialsEdits::discountRate),
                number(
                        Spec.amount("shouldCost"),
                        TEXT.get("s.shouldCost", currency),
                        d -> d.commercials().shouldCostPerContact() == null
                                ? null
                                : d.commercials().shouldCostPerContact().amount().doubleValue(),
                        n -> CommercialsEdits.shouldCost(n == null ? null : BigDecimal.valueOf(n))));
        ceiling = anchor("ceiling", TcoAnchors::ceiling, anchors::ceiling);
        floor = anchor("floor", TcoAnchors::floor, anchors::floor);
        var scale = Boxes.flow(
                Boxes.field(TEXT.get("s.anchorsOf"), of, of, TEXT.get("s.anchorsOf.why")),
                ceiling,
                floor);
        places.put("tcoAnchors", Objects.requireNonNull(places.get("ceiling")));
        places.put("scoringScenario", scored);
        Label warning = Nodes.text(TEXT.get("anchors.warning"));
        warning.getStyleClass().add("price-warning");
        numbers.getChildren()
                .setAll(
                        title("figures"),
                        figures,
                        title("anchors"),
                        Nodes.hint(TEXT.get("anchors.hint")),
                        warning,
                        scale,
                        half,
                        Boxes.wide(TEXT.get("scored"), scored, scored, TEXT.get("scored.why")));
    }

    private void showAnchors() {
        of.setValue(anchors.of());
        ((Label) ceiling.getChildren().getFirst()).setText(anchorLabel("ceiling"));
        ((Label) floor.getChildren().getFirst()).setText(anchorLabel("floor"));
        TcoAnchors known = anchors.known();
        half.setText(known == null ? TEXT.get("anchors.half") : TEXT.get("anchors.half.known"));
        Nodes.shown(half, anchors.isHalf());
    }

    private VBox share(
            String key, Function<Commercials, @Nullable Double> value, Function<@Nullable Double, Edit> edit) {
        Spec spec = Spec.share(key);
        String label = TEXT.get("s." + key);
        return number(
                spec, label, d -> spec.shown(value.apply(d.commercials())),
                n -> edit.apply(n == null ? null : spec.stored(n, label)));
    }

    private VBox number(
            Spec spec,
            String label,
            Function<Deal, @Nullable Double> value,
            Function<@Nullable Double, @Nullable Edit> edit) {
        return box(spec, label, Fields.number(deal, value, edit));
    }

    private VBox anchor(
            String key, Function<TcoAnchors, Double> value, java.util.function.Consumer<@Nullable Double> typed) {
        Spec spec = Spec.amount(key);
        String label = anchorLabel(key);
        return box(spec, label, Fields.entry(
                deal,
                d -> d.commercials().anchors() == null ? null : value.apply(d.commercials().anchors()),
                n -> {
                    typed.accept(n == null ? null : spec.stored(n, label));
                    showAnchors();
                }));
    }

    private String anchorLabel(String key) {
        return TEXT.get(
                "s." + key,
                anchors.of() == Of.TOTAL
                        ? deal.deal().profile().moneyUnit()
                        : TEXT.get("anchors.perContact", deal.deal().profile().currency()));
    }

    private VBox box(Spec spec, String label, Fields.NumberField field) {
        field.named("price-" + spec.key(), label);
        field.field().setPrefColumnCount(COLUMNS);
        places.put(spec.key(), field.field());
        return Boxes.field(
                label, field, field.field(), TEXT.get("why", TEXT.get("s." + spec.key() + ".why"), spec.range()));
    }

    private static Label title(String key) {
        return Nodes.styled(Nodes.text(TEXT.get(key)), "price-group-title");
    }
}
