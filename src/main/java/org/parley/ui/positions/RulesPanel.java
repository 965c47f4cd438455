package org.parley.ui.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Step;
import org.parley.analysis.rules.FamilyOff;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.Severity;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.SelectionEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** All rules that fire, and the switched-off families that somebody has to sign for. */
final class RulesPanel {
    private static final Texts TEXT = Texts.of("positions");

    private final DealModel model;
    private final Navigator navigator;
    private final VBox hits = Nodes.id(Nodes.styled(new VBox(), "rule-list"), "rules");
    private final VBox waivers = Nodes.id(Nodes.styled(new VBox(), "rule-list"), "waivers");
    private final VBox idle = Nodes.id(Nodes.styled(new VBox(), "rule-list"), "idle-waivers");
    private final Map<RuleHit, RuleCard> cards = new LinkedHashMap<>();
    private final ScrollPane root;

    RulesPanel(DealModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        TextArea note = Nodes.id(
                Fields.area(model, d -> d.selection().familiesOffNote(), SelectionEdits::familiesOffNote),
                "waiver-note");
        note.setPrefRowCount(3);
        Label noteLabel = Nodes.text(TEXT.get("waiver.note"));
        noteLabel.setLabelFor(note);
        Label waiverTitle = Nodes.heading(TEXT.get("waiver.title"));
        VBox waiverBox = new VBox(waiverTitle, Nodes.hint(TEXT.get("waiver.hint")), waivers, noteLabel, note);
        waiverBox.getStyleClass().add("rule-list");
        VBox content = new VBox(waiverBox, Nodes.heading(TEXT.get("rules.title")), Nodes.hint(TEXT.get("rules.hint")),
                hits, idle);
        content.getStyleClass().add("panel-content");
        root = Panels.scroll(content, "rules-panel");
        model.analysisProperty().map(DealAnalysis::ruleHits).subscribe(this::showHits);
        model.analysisProperty().map(RulesPanel::idle).subscribe(this::showIdle);
        model.analysisProperty().map(DealAnalysis::familiesOff).subscribe(off -> {
            Nodes.shown(waiverBox, !off.isEmpty());
            Refill.of(waivers, off.stream().map(this::waiver).toList(), root);
        });
    }

    ScrollPane root() {
        return root;
    }

    /** Scrolls to a rule; nothing when it does not fire. */
    void show(String rule) {
        cards.entrySet().stream()
                .filter(e -> e.getKey().rule().equals(rule))
                .findFirst()
                .ifPresent(e -> Panels.reveal(root, e.getValue()));
    }

    /** E.g. {@code Rules that fire: 1 blocker, 6 high}. */
    static String summary(List<RuleHit> hits, int waivers) {
        var parts = new ArrayList<String>();
        for (Severity severity : Severity.values()) {
            long count = hits.stream().filter(h -> h.open() && h.severity() == severity).count();
            if (count > 0) {
                parts.add(TEXT.get("rules.count." + severity, count));
            }
        }
        long waived = hits.stream().filter(h -> !h.open()).count();
        if (waived > 0) {
            parts.add(TEXT.get("rules.waived", waived));
        }
        if (waivers > 0) {
            parts.add(TEXT.get("rules.waivers", waivers));
        }
        return parts.isEmpty() ? TEXT.get("rules.none") : TEXT.get("rules.some", String.join(", ", parts));
    }

    /** Open ones before waived ones, and gravest first. */
    private void showHits(List<RuleHit> now) {
        cards.keySet().retainAll(now);
        now.forEach(h -> cards.computeIfAbsent(h, hit -> RuleCard.whole(model, navigator, hit)));
        List<Node> nodes = now.stream()
                .sorted(Comparator.comparing((RuleHit h) -> !h.open()).thenComparing(RuleHit::severity))
                .<Node>map(h -> Objects.requireNonNull(cards.get(h)))
                .toList();
        Refill.of(hits, nodes.isEmpty() ? List.of(quiet()) : nodes, root);
    }

    private Node quiet() {
        return Nodes.text(TEXT.get(
                model.deal().relationship().chosen() == null ? "rules.quiet.noModel" : "rules.quiet"));
    }

    /** Signatures that nothing needs at the moment. */
    private static List<Waiver> idle(DealAnalysis analysis) {
        var needed = new HashSet<String>();
        analysis.ruleHits().forEach(h -> needed.add(h.rule()));
        analysis.familiesOff().forEach(f -> needed.add(f.family()));
        return analysis.terms().deal().waivers().stream()
                .filter(w -> !needed.contains(w.subject()))
                .toList();
    }

    private void showIdle(List<Waiver> waivers) {
        var nodes = new ArrayList<Node>();
        if (!waivers.isEmpty()) {
            nodes.add(Nodes.heading(TEXT.get("waiver.idle")));
        }
        waivers.forEach(w -> {
            VBox box = new VBox(
                    Nodes.styled(new Label(w.subject()), "row-id"), new WaiverBox(model, w.subject(), w));
            box.getStyleClass().addAll("rule-card", "rule-waived");
            nodes.add(box);
        });
        Refill.of(idle, nodes, root);
        Nodes.shown(idle, !nodes.isEmpty());
    }

    private VBox waiver(FamilyOff off) {
        String family = model.catalog().family(off.family()).name();
        var links = new Links(model.catalog(), navigator);
        VBox box = new VBox(
                Nodes.text(TEXT.get(
                        off.open() ? "waiver.needed" : "waiver.given", family, String.join(", ", off.mechanisms()))),
                new WaiverBox(model, off.family(), off.waiver()),
                links.link(TEXT.get("waiver.go", family), Step.POSITIONS, off.family()));
        box.getStyleClass().addAll("rule-card", off.open() ? "rule-badge-danger" : "rule-waived");
        box.setId("waiver-" + off.family());
        return box;
    }
}
