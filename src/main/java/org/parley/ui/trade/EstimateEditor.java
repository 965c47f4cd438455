package org.parley.ui.trade;

import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.EstimateEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Fields.NumberField;
import org.parley.ui.kit.Nodes;

/** The fields of our estimate of one provider on one mechanism; what is left empty is the catalogue's. */
final class EstimateEditor {
    private static final Texts TEXT = Texts.of("trade");

    private final DealModel model;
    private final Mechanism mechanism;
    private final String letter;
    private final NumberField limit;
    private final NumberField opening;
    private final NumberField importance;
    private final ComboBox<Confidence> confidence = new ComboBox<>();
    private final Button remove;
    private final VBox root;

    EstimateEditor(DealModel model, Mechanism mechanism, String letter) {
        this.model = model;
        this.mechanism = mechanism;
        this.letter = letter;
        Catalog catalog = model.catalog();
        String id = mechanism.id();
        limit = number(
                "limit", e -> e.limit(), v -> v == null ? null : EstimateEdits.limit(catalog, letter, id, v));
        opening = number(
                "opening", CounterpartEstimate::opening, v -> EstimateEdits.opening(catalog, letter, id, v));
        importance = number(
                "importance", CounterpartEstimate::importance, v -> EstimateEdits.importance(catalog, letter, id, v));
        confidence.setId("confidence-" + id);
        confidence.getItems().setAll(Confidence.values());
        Choices.words(confidence, c -> TEXT.get("confidence." + c));
        confidence.setOnAction(_ -> {
            Confidence chosen = confidence.getValue();
            CounterpartEstimate now = estimate(model.deal());
            if (chosen != null && (now == null || now.confidence() != chosen)) {
                model.apply(EstimateEdits.confidence(catalog, letter, id, chosen));
            }
        });
        TextArea evidence = Fields.area(
                model, this::evidence,
                text -> EstimateEdits.evidence(catalog, letter, id, text));
        evidence.setId("evidence-" + id);
        evidence.setPrefRowCount(2);
        evidence.setPromptText(TEXT.get("estimate.evidence.prompt"));
        remove = Nodes.id(new Button(TEXT.get("estimate.remove")), "estimate-remove-" + id);
        remove.setOnAction(_ -> model.apply(EstimateEdits.remove(letter, id)));
        FlowPane fields = Nodes.styled(
                new FlowPane(
                        labelled(TEXT.get("estimate.limit"), limit.field(), limit),
                        labelled(TEXT.get("estimate.opening"), opening.field(), opening),
                        labelled(TEXT.get("estimate.importance"), importance.field(), importance),
                        labelled(TEXT.get("estimate.confidence"), confidence, confidence)),
                "estimate-fields");
        root = Nodes.styled(
                new VBox(
                        Nodes.hint(TEXT.get("estimate.hint", mechanism.unit())),
                        fields,
                        labelled(TEXT.get("estimate.evidence"), evidence, evidence),
                        remove),
                "estimate-editor");
        refresh();
    }

    VBox root() {
        return root;
    }

    Node first() {
        return limit.field();
    }

    /** After an edit of the deal. */
    void refresh() {
        CounterpartEstimate now = estimate(model.deal());
        confidence.setValue(now == null ? null : now.confidence());
        remove.setDisable(now == null);
        ProviderSide typical = ProviderSide.typical(mechanism, model.terms().model());
        prompt(limit, typical.limit());
        prompt(opening, typical.opening());
        prompt(importance, typical.importance());
    }

    private static void prompt(NumberField field, double typical) {
        field.field().setPromptText(TEXT.get("estimate.typical", Numbers.local().plain(typical)));
    }

    private NumberField number(
            String part,
            Function<CounterpartEstimate, @Nullable Double> value,
            Function<@Nullable Double, org.parley.domain.edit.@Nullable Edit> edit) {
        NumberField field = Fields.number(
                model,
                d -> {
                    CounterpartEstimate now = estimate(d);
                    return now == null ? null : value.apply(now);
                },
                edit);
        String name = TEXT.get("estimate.spoken", TEXT.get("estimate." + part), ZoneWords.name(mechanism));
        field.named(part + "-" + mechanism.id(), name);
        field.field().getStyleClass().add("estimate-field");
        return field;
    }

    private String evidence(Deal deal) {
        CounterpartEstimate now = estimate(deal);
        return now == null ? "" : now.evidence();
    }

    private @Nullable CounterpartEstimate estimate(Deal deal) {
        return deal.estimates().getOrDefault(letter, Map.of()).get(mechanism.id());
    }

    private static VBox labelled(String text, Node field, Node shown) {
        Label label = Nodes.text(text);
        label.setLabelFor(field);
        return Nodes.styled(new VBox(label, shown), "labelled");
    }
}
