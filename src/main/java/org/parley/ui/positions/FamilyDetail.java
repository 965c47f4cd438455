package org.parley.ui.positions;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.rules.FamilyOff;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.SelectionEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** A family: whether it is part of the agreement, what that asks for, and its mechanisms. */
final class FamilyDetail {
    private static final Texts TEXT = Texts.of("positions");

    private final Follow follow;
    private final Family family;
    private final VBox root = new VBox();

    FamilyDetail(PositionsViewModel model, Follow follow, Family family) {
        this.follow = follow;
        this.family = family;
        root.getStyleClass().add("panel-content");
        root.setId("detail-" + family.id());
        Label counts = Nodes.id(Nodes.text(""), "family-counts");
        follow.value(model.statesProperty(), s -> counts.setText(counts(s.family(family.id()))));
        root.getChildren().add(counts);
        root.getChildren().add(family.isExtension() ? extensions() : core());
        root.getChildren().add(mechanisms());
    }

    Region root() {
        return root;
    }

    private static String counts(RowState.OfFamily state) {
        return TEXT.get(
                state.family().isExtension() ? "row.family.included" : "family.counts", state.included(), state.total(),
                state.requiredIncluded(), state.required());
    }

    private Node core() {
        CheckBox on = Nodes.id(
                Fields.check(
                        follow.model(),
                        TEXT.get("family.on", family.name()),
                        d -> d.selection().activeFamilies().contains(family.id()),
                        yes -> SelectionEdits.family(family.id(), yes)),
                "family-on");
        Label weight = Nodes.id(Nodes.text(""), "family-weight");
        VBox waiver = Nodes.id(Nodes.styled(new VBox(), "waiver-box"), "family-waiver-box");
        VBox why = why();
        follow.analysis(a -> {
            weight.setText(a.criteria().voted()
                    ? TEXT.get("family.weight", Numbers.local().percent(a.criteria().groupWeight(family.id()), 1))
                    : TEXT.get("family.weight.none"));
        });
        follow.value(follow.model().analysisProperty().map(this::off), off -> showWaiver(waiver, off));
        follow.terms(t -> {
            boolean active = t.deal().selection().activeFamilies().contains(family.id());
            Nodes.shown(why, !active);
            Nodes.shown(weight, active);
        });
        return Nodes.card(on, weight, waiver, why);
    }

    private Optional<FamilyOff> off(DealAnalysis analysis) {
        return analysis.familiesOff().stream()
                .filter(f -> f.family().equals(family.id()))
                .findFirst();
    }

    private void showWaiver(VBox box, Optional<FamilyOff> found) {
        Nodes.shown(box, found.isPresent());
        Refill.of(box, found.map(this::waiver).orElse(List.of()), root);
    }

    private List<Node> waiver(FamilyOff off) {
        String mechanisms = String.join(", ", off.mechanisms());
        Label words = Nodes.id(
                Nodes.text(TEXT.get(off.open() ? "waiver.needed" : "waiver.given", family.name(), mechanisms)),
                "family-waiver");
        if (off.open()) {
            words.getStyleClass().add("note-danger");
        }
        return List.of(words, new WaiverBox(follow.model(), family.id(), off.waiver()));
    }

    private VBox why() {
        TextArea note = Nodes.id(
                Fields.area(
                        follow.model(), d -> d.selection().familiesOffNote(), SelectionEdits::familiesOffNote),
                "family-note");
        note.setPrefRowCount(3);
        Label label = Nodes.text(TEXT.get("waiver.note"));
        label.setLabelFor(note);
        return new VBox(label, note);
    }

    private Node extensions() {
        VBox switches = Nodes.card(Nodes.text(TEXT.get("family.extension")));
        for (Mechanism each : follow.model().catalog().mechanisms(family.id())) {
            CheckBox on = Nodes.id(
                    Fields.check(
                            follow.model(),
                            each.id() + " " + each.name(),
                            d -> new DealTerms(follow.model().catalog(), d).active(each),
                            yes -> SelectionEdits.extension(follow.model().catalog(), each.id(), yes)),
                    "extension-" + each.id());
            Label automatic = Nodes.hint(TEXT.get("detail.extension.automatic"));
            follow.terms(t -> {
                on.setDisable(t.automatic(each));
                Nodes.shown(automatic, t.automatic(each));
            });
            switches.getChildren().addAll(on, automatic);
        }
        return switches;
    }

    private Node mechanisms() {
        var links = new Links(follow.model().catalog(), follow.navigator());
        List<Mechanism> all = follow.model().catalog().mechanisms(family.id());
        VBox list = Nodes.card(Nodes.heading(TEXT.get("family.mechanisms")));
        for (Mechanism each : all) {
            list.getChildren().add(new VBox(
                    Nodes.id(links.mechanism(each.id()), "member-" + each.id()),
                    Nodes.hint(RuleCard.sentence(each.definition()))));
        }
        return list;
    }
}
