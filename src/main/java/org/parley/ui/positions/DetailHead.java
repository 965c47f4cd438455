package org.parley.ui.positions;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.ValueWords;

/** What the mechanism is, how strongly the model asks for it, and whether it is in. */
final class DetailHead {
    private static final Texts TEXT = Texts.of("positions");

    private final Mechanism mechanism;
    private final Label badge = Nodes.id(new Label(), "detail-strength");
    private final Label reason = Nodes.text("");
    private final CheckBox included;
    private final CheckBox asked;
    private final Label off = Nodes.id(Nodes.text(""), "detail-off");
    private final VBox root;

    DetailHead(Follow follow, Mechanism mechanism) {
        this.mechanism = mechanism;
        var deal = follow.model();
        String id = mechanism.id();
        included = Nodes.id(
                Fields.check(
                        deal,
                        TEXT.get("detail.included"),
                        d -> d.positions().of(id).inForce() != null,
                        yes -> yes ? PositionEdits.include(deal.catalog(), id) : PositionEdits.omit(id)),
                "detail-included");
        asked = Nodes.id(
                Fields.check(
                        deal,
                        TEXT.get("detail.asked"),
                        d -> d.selection().asked().contains(id),
                        yes -> SelectionEdits.asked(id, yes)),
                "detail-asked");
        Label direction = Nodes.text(TEXT.get(
                mechanism.direction() == Direction.UP ? "detail.unit.up" : "detail.unit.down", mechanism.unit()));
        badge.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox strength = Nodes.row(badge, reason);
        FlowPane checks = Panels.flow(included, asked);
        String family = deal.catalog().family(mechanism.family()).name();
        Hyperlink familyLink = Nodes.id(
                new Links(deal.catalog(), follow.navigator()).link(family, Step.POSITIONS, mechanism.family()),
                "detail-family");
        root = new VBox(familyLink, Nodes.text(RuleCard.sentence(mechanism.definition())), direction, strength);
        root.getStyleClass().add("detail-head");
        if (mechanism.compatible()) {
            root.getChildren().add(Nodes.text(TEXT.get("detail.compatible")));
        }
        root.getChildren().add(mechanism.isExtension() ? extension(follow) : familyOff(follow));
        root.getChildren().add(checks);
        follow.terms(this::show);
    }

    Node root() {
        return root;
    }

    private void show(DealTerms terms) {
        Strength strength = terms.strength(mechanism);
        badge.setText(ValueWords.of(strength));
        badge.getStyleClass().setAll("label", "badge", RowCell.badge(strength));
        ModelId chosen = terms.model();
        String why = Spelled.models(terms.catalog(), mechanism.reason());
        reason.setText(chosen == null
                ? TEXT.get("detail.strength.noModel", everyModel(terms), why)
                : TEXT.get(
                        "detail.strength." + strength, terms.catalog().model(chosen).name(), why));
        boolean active = terms.active(mechanism);
        included.setDisable(!active);
        asked.setDisable(!active);
    }

    private String everyModel(DealTerms terms) {
        return Arrays.stream(ModelId.values())
                .map(m -> TEXT.get(
                        "detail.strength.of", terms.catalog().model(m).name(),
                        ValueWords.of(mechanism.strength(m))))
                .collect(Collectors.joining("; "));
    }

    private Node familyOff(Follow follow) {
        String family = follow.model().catalog().family(mechanism.family()).name();
        Button on = Nodes.id(new Button(TEXT.get("detail.family.on", family)), "detail-family-on");
        on.setWrapText(true);
        on.setOnAction(_ -> follow.model().apply(SelectionEdits.family(mechanism.family(), true)));
        off.setText(TEXT.get("detail.family.off", family));
        VBox box = new VBox(off, on);
        box.getStyleClass().add("callout");
        follow.terms(t -> Nodes.shown(box, !t.active(mechanism)));
        return box;
    }

    private Node extension(Follow follow) {
        CheckBox on = Nodes.id(
                Fields.check(
                        follow.model(),
                        TEXT.get("detail.extension"),
                        d -> new DealTerms(follow.model().catalog(), d).active(mechanism),
                        yes -> SelectionEdits.extension(follow.model().catalog(), mechanism.id(), yes)),
                "detail-extension");
        Label why = Nodes.id(Nodes.hint(""), "detail-extension-why");
        follow.terms(t -> {
            on.setDisable(t.automatic(mechanism));
            why.setText(TEXT.get(t.automatic(mechanism) ? "detail.extension.automatic" : "detail.extension.hint"));
        });
        return new VBox(on, why);
    }
}
