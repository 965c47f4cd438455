package org.parley.ui.positions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.analysis.rules.Vetoes;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.RaciRole;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** Who inside decides, who works, and who will object to the draft. */
final class InsideCard {
    private static final Texts TEXT = Texts.of("positions");

    private final Mechanism mechanism;
    private final Label verdict = Nodes.id(Nodes.text(""), "inside-verdict");
    private final VBox groups = Nodes.id(Nodes.styled(new VBox(), "reason-list"), "inside");
    private final VBox conflicts = Nodes.id(Nodes.styled(new VBox(), "reason-list"), "inside-conflicts");
    private final VBox root;

    /** A group's line. */
    private record Line(String text, boolean objects) {}

    InsideCard(Follow follow, Mechanism mechanism) {
        this.mechanism = mechanism;
        var links = new Links(follow.model().catalog(), follow.navigator());
        root = Nodes.card(
                Nodes.heading(TEXT.get("inside.title")),
                verdict,
                groups,
                conflicts,
                Nodes.id(links.link(TEXT.get("inside.go"), Step.STAKEHOLDERS, mechanism.id()), "inside-go"));
        follow.terms(this::showVerdict);
        follow.value(follow.model().dealProperty().map(_ -> lines(follow.model().terms())), this::showGroups);
        follow.analysis(a -> showConflicts(follow.model().terms(), a.positionConflicts()));
    }

    VBox root() {
        return root;
    }

    private void showVerdict(DealTerms terms) {
        List<GroupId> vetoes = Vetoes.of(terms, mechanism);
        List<GroupId> objectors = Arrays.stream(GroupId.values())
                .filter(g -> objects(terms, g))
                .filter(g -> !vetoes.contains(g))
                .toList();
        boolean nobodySpoke = terms.deal()
                .stakeholders()
                .intervals()
                .getOrDefault(mechanism.id(), java.util.Map.of())
                .isEmpty();
        String key = !vetoes.isEmpty()
                ? "inside.veto"
                : !objectors.isEmpty() ? "inside.objection" : nobodySpoke ? "inside.silent" : "inside.fits";
        List<GroupId> named = vetoes.isEmpty() ? objectors : vetoes;
        verdict.setText(TEXT.get(
                key,
                named.stream().map(g -> terms.catalog().group(g).name()).collect(Collectors.joining(", ")),
                terms.catalog().group(mechanism.accountable()).name()));
        verdict.getStyleClass().removeAll("note-danger", "note-alert");
        if (!named.isEmpty()) {
            verdict.getStyleClass().add(vetoes.isEmpty() ? "note-alert" : "note-danger");
        }
    }

    private List<Line> lines(DealTerms terms) {
        var lines = new ArrayList<Line>();
        for (GroupId group : GroupId.values()) {
            Interval interval = terms.deal().stakeholders().interval(mechanism.id(), group);
            String role = TEXT.get("raci." + role(group));
            String name = terms.catalog().group(group).name();
            if (interval == null) {
                lines.add(new Line(TEXT.get("inside.group", name, role), false));
                continue;
            }
            boolean objects = objects(terms, group);
            String says = TEXT.get(
                    "inside.interval", Numbers.local().plain(interval.min()), Units.text(mechanism, interval.max()));
            String effect = terms.draft(mechanism) == null
                    ? ""
                    : TEXT.get(
                            !objects
                                    ? "inside.effect.fits"
                                    : Vetoes.hasVeto(mechanism, group)
                                            ? "inside.effect.veto"
                                            : "inside.effect.objects");
            lines.add(new Line(TEXT.get("inside.group.says", name, role, says, effect).strip(), objects));
        }
        return lines;
    }

    private boolean objects(DealTerms terms, GroupId group) {
        Interval interval = terms.deal().stakeholders().interval(mechanism.id(), group);
        Double draft = terms.draft(mechanism);
        return interval != null && draft != null && !interval.contains(draft);
    }

    private RaciRole role(GroupId group) {
        return Objects.requireNonNull(mechanism.raci().get(group));
    }

    private void showGroups(List<Line> lines) {
        groups.getChildren().setAll(lines.stream()
                .map(line -> {
                    Label label = Nodes.text(line.text());
                    label.getStyleClass().add(line.objects() ? "note-alert" : "line-fact");
                    return label;
                })
                .toList());
    }

    private void showConflicts(DealTerms terms, List<PositionConflict> all) {
        conflicts.getChildren().setAll(all.stream()
                .filter(c -> c.mechanism().equals(mechanism.id()))
                .map(c -> Nodes.styled(
                        Nodes.text(TEXT.get(
                                "inside.conflict",
                                terms.catalog().group(c.a()).name(),
                                terms.catalog().group(c.b()).name(),
                                Numbers.local().plain(c.gap()),
                                Numbers.local().fixed(c.percent(), 0))),
                        "note-danger"))
                .toList());
        Nodes.shown(conflicts, !conflicts.getChildren().isEmpty());
    }
}
