package org.parley.ui.stakeholders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.Check;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.StakeholderGroup;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Why;

/** How much say each group has, and what it cares about. */
final class SayCard extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");
    private static final double WHOLE = 1e-9;

    private final StakeholdersViewModel model;
    private final Map<GroupId, Fields.NumberField> fields = new LinkedHashMap<>();
    private final Map<GroupId, Label> counts = new LinkedHashMap<>();
    private final Label sum = Nodes.id(Nodes.badge("", "badge-success"), "say-sum");
    private final Button scale = Nodes.id(new Button(TEXT.get("say.scale")), "say-scale");

    SayCard(StakeholdersViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        getChildren().addAll(Nodes.heading(TEXT.get("say.title")), Nodes.hint(TEXT.get("say.hint")));
        model.catalog().groups().forEach(g -> getChildren().add(group(g)));
        scale.setOnAction(_ -> model.scaleSay());
        Button equal = Nodes.id(new Button(TEXT.get("say.equal")), "say-equal");
        equal.setOnAction(_ -> model.equalSay());
        getChildren()
                .addAll(
                        Nodes.styled(new FlowPane(sum, scale, equal), "flow-row"),
                        new Why(TEXT.get("say.why"), TEXT.get("say.why.text")));
    }

    Fields.NumberField field(GroupId group) {
        return Objects.requireNonNull(fields.get(group));
    }

    void refresh() {
        double total = model.saySum();
        boolean whole = Math.abs(total - 1) < WHOLE;
        sum.setText(TEXT.get(whole ? "say.sum" : "say.sum.off", Words.percent(total)));
        sum.getStyleClass().removeAll("badge-success", "badge-warning");
        sum.getStyleClass().add(whole ? "badge-success" : "badge-warning");
        scale.setDisable(whole || total == 0);
        counts.forEach((group, label) -> {
            boolean seated = model.stakeholders().lambdas().containsKey(group);
            double share = total == 0 ? 0 : model.stakeholders().lambda(group) / total;
            label.setText(
                    !seated ? TEXT.get("say.unseated") : whole ? "" : TEXT.get("say.counts", Words.percent(share)));
        });
    }

    private VBox group(StakeholderGroup group) {
        GroupId id = group.id();
        String of = TEXT.get("say.of", group.name());
        Fields.NumberField field = Fields.number(
                model.deal(),
                d -> percent(d.stakeholders().lambdas().get(id)),
                n -> n == null ? null : StakeholderEdits.lambda(id, Check.within(n, 0, 100, of) / 100))
                .named("say-" + id, of);
        field.field().setPrefColumnCount(5);
        fields.put(id, field);
        Label name = Nodes.styled(Nodes.text(Words.group(model.catalog(), id)), "strong");
        name.setLabelFor(field.field());
        Label count = Nodes.id(Nodes.styled(new Label(), "hint"), "say-counts-" + id);
        counts.put(id, count);
        FlowPane entry = Nodes.styled(new FlowPane(field, new Label("%"), count), "flow-row");
        VBox box = new VBox(name, Nodes.hint(TEXT.get("say.cares", group.cares())), entry);
        box.getStyleClass().add("say-group");
        return box;
    }

    private static @org.jspecify.annotations.Nullable Double percent(
            @org.jspecify.annotations.Nullable Double share) {
        return share == null ? null : Double.valueOf(Math.round(share * 1e6) / 1e4);
    }
}
