package org.parley.ui.stakeholders;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.rules.Vetoes;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** What one group can accept on the chosen mechanism. */
final class LimitRow extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final LimitsViewModel limits;
    private final StakeholdersViewModel model;
    private final GroupId group;
    private final Runnable onEntered;
    private final Fields.NumberField min;
    private final Fields.NumberField max;
    private final IntervalTrack track = new IntervalTrack();
    private final Label accountable = Nodes.badge(TEXT.get("limits.accountable"), "badge-accent");
    private final Label veto = Nodes.badge(TEXT.get("limits.veto"), "badge-accent");
    private final Label stand;

    /** @param onEntered when something was typed that may change no deal */
    LimitRow(StakeholdersViewModel model, LimitsViewModel limits, GroupId group, Runnable onEntered) {
        this.model = model;
        this.limits = limits;
        this.group = group;
        this.onEntered = onEntered;
        getStyleClass().add("limit-row");
        String name = model.catalog().group(group).name();
        min = Fields.entry(model.deal(), _ -> limits.min(group), n -> entered(() -> limits.min(group, n)))
                .named("min-" + group, TEXT.get("limits.min.of", name));
        max = Fields.entry(model.deal(), _ -> limits.max(group), n -> entered(() -> limits.max(group, n)))
                .named("max-" + group, TEXT.get("limits.max.of", name));
        min.field().focusedProperty().addListener(_ -> limits.begin(group));
        max.field().focusedProperty().addListener(_ -> limits.begin(group));
        Label title = Nodes.styled(Nodes.text(Words.group(model.catalog(), group)), "strong");
        stand = Nodes.id(Nodes.text(""), "stand-" + group);
        HBox.setHgrow(track, Priority.ALWAYS);
        HBox entry = Nodes.row(labelled("limits.min", min.field()), labelled("limits.max", max.field()), track);
        getChildren()
                .addAll(
                        Nodes.styled(new FlowPane(title, accountable, veto), "flow-row"),
                        entry,
                        min.errorApart(),
                        max.errorApart(),
                        stand);
    }

    TextField field() {
        return min.field();
    }

    /** Shows another mechanism. */
    void choose(Mechanism mechanism) {
        min.reset(limits.min(group));
        max.reset(limits.max(group));
        Nodes.shown(accountable, mechanism.accountable() == group);
        Nodes.shown(veto, Vetoes.hasVeto(mechanism, group));
    }

    void refresh(double low, double high, @Nullable Double draft) {
        Nodes.shown(this, model.stakeholders().lambdas().containsKey(group));
        LimitsViewModel.Stand now = limits.stand(group);
        stand.setText(LimitsText.stand(now, group, draft));
        stand.getStyleClass().removeAll("stand-good", "stand-bad", "hint");
        stand.getStyleClass().add(switch (now) {
            case INSIDE -> "stand-good";
            case VETO, OUTSIDE -> "stand-bad";
            default -> "hint";
        });
        track.show(low, high, limits.interval(group), draft);
    }

    private void entered(Runnable entry) {
        try {
            entry.run();
        } finally {
            onEntered.run();
        }
    }

    private static HBox labelled(String key, TextField field) {
        Label label = new Label(TEXT.get(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setPrefColumnCount(5);
        field.setMinWidth(USE_PREF_SIZE);
        return Nodes.row(label, field);
    }
}
