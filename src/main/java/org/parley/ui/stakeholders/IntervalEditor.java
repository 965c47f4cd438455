package org.parley.ui.stakeholders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.analysis.rules.Vetoes;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** The chosen mechanism, and what every group can accept on it. */
final class IntervalEditor extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final LimitsViewModel limits;
    private final Label title = Nodes.id(Nodes.heading(""), "limit-title");
    private final Label about = Nodes.hint("");
    private final Label ladder = Nodes.id(Nodes.text(""), "limit-ladder");
    private final Label holders = Nodes.id(Nodes.text(""), "limit-holders");
    private final Label verdict = Nodes.id(Nodes.styled(Nodes.text(""), "strong"), "limit-verdict");
    private final Button go = Nodes.id(new Button(TEXT.get("go.position")), "limit-go");
    private final Map<GroupId, LimitRow> rows = new LinkedHashMap<>();

    IntervalEditor(StakeholdersViewModel model, LimitsViewModel limits, Navigator navigator) {
        this.model = model;
        this.limits = limits;
        getStyleClass().addAll("card-box", "interval-editor");
        title.setWrapText(true);
        go.setOnAction(_ -> {
            Mechanism chosen = limits.mechanism();
            if (chosen != null) {
                navigator.go(Step.POSITIONS, chosen.id());
            }
        });
        getChildren().addAll(title, about, ladder, holders, verdict);
        for (GroupId group : GroupId.values()) {
            LimitRow row = new LimitRow(model, limits, group, this::refresh);
            rows.put(group, row);
            getChildren().add(row);
        }
        getChildren().add(go);
        Nodes.shown(this, false);
    }

    void choose(Mechanism mechanism) {
        limits.choose(mechanism);
        Nodes.shown(this, true);
        rows.values().forEach(row -> row.choose(mechanism));
        refresh();
    }

    void focusFirst() {
        rows.values().stream().filter(LimitRow::isManaged).findFirst().ifPresent(row -> Reveal.focus(row.field()));
    }

    void refresh() {
        Mechanism mechanism = limits.mechanism();
        if (mechanism == null) {
            return;
        }
        DealTerms terms = model.deal().terms();
        Ladder steps = terms.ladder(mechanism);
        Double draft = terms.draft(mechanism);
        title.setText(Words.mechanism(mechanism));
        about.setText(mechanism.definition());
        ladder.setText(TEXT.get(
                mechanism.direction() == Direction.UP ? "limits.unit.up" : "limits.unit.down",
                mechanism.unit(),
                LimitsText.ladder(steps),
                draft == null ? TEXT.get("limits.noDraft") : Words.number(draft)));
        holders.setText(TEXT.get(
                "limits.holders",
                Words.group(model.catalog(), mechanism.accountable()),
                model.groups().stream()
                        .filter(g -> Vetoes.hasVeto(mechanism, g))
                        .map(g -> Words.group(model.catalog(), g))
                        .collect(Collectors.joining(", "))));
        showVerdict(mechanism);
        double[] ends = ends(steps, draft);
        rows.values().forEach(row -> row.refresh(ends[0], ends[1], draft));
    }

    private void showVerdict(Mechanism mechanism) {
        Interval common = limits.commonGround();
        String clashes = limits.conflicts().stream()
                .map(c -> "✗ " + LimitsText.conflict(model.stakeholders(), mechanism, c))
                .collect(Collectors.joining("\n"));
        if (!clashes.isEmpty()) {
            verdict.setText(clashes);
        } else if (common != null) {
            verdict.setText(TEXT.get("limits.common", Words.range(common), mechanism.unit()));
        } else {
            verdict.setText(TEXT.get("limits.tooFew"));
        }
        verdict.getStyleClass().removeAll("stand-good", "stand-bad");
        if (!clashes.isEmpty() || common != null) {
            verdict.getStyleClass().add(clashes.isEmpty() ? "stand-good" : "stand-bad");
        }
    }

    /** The scale of the bars: everything that is shown on them, and the ladder. */
    private double[] ends(Ladder steps, @org.jspecify.annotations.Nullable Double draft) {
        DoubleStream.Builder all = DoubleStream.builder();
        all.add(steps.open()).add(steps.walkAway()).add(Objects.requireNonNullElse(draft, steps.open()));
        for (GroupId group : model.groups()) {
            Interval interval = limits.interval(group);
            if (interval != null) {
                all.add(interval.min()).add(interval.max());
            }
        }
        var statistics = all.build().summaryStatistics();
        return new double[] {statistics.getMin(), statistics.getMax()};
    }
}
