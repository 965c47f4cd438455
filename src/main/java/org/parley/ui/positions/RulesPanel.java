package org.parley.ui.positions;

import java.util.ArrayList;
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
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.rules.WaiverNeeded;
import org.parley.domain.catalog.Severity;
import org.parley.domain.edit.SelectionEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** All rules that fire, gravest first, and the waivers that switched-off families need. */
final class RulesPanel {
    private static final Texts TEXT = Texts.of("positions");

    private final DealModel model;
    private final Navigator navigator;
    private final VBox hits = Nodes.id(Nodes.styled(new VBox(), "rule-list"), "rules");
    private final VBox waivers = Nodes.id(Nodes.styled(new VBox(), "rule-list"), "waivers");
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
                hits);
        content.getStyleClass().add("panel-content");
        root = Panels.scroll(content, "rules-panel");
        model.analysisProperty().map(DealAnalysis::ruleHits).subscribe(this::showHits);
        model.analysisProperty().map(DealAnalysis::waiversNeeded).subscribe(needed -> {
            Nodes.shown(waiverBox, !needed.isEmpty());
            waivers.getChildren().setAll(needed.stream().map(this::waiver).toList());
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
            long count = hits.stream().filter(h -> h.severity() == severity).count();
            if (count > 0) {
                parts.add(TEXT.get("rules.count." + severity, count));
            }
        }
        if (waivers > 0) {
            parts.add(TEXT.get("rules.waivers", waivers));
        }
        return parts.isEmpty() ? TEXT.get("rules.none") : TEXT.get("rules.some", String.join(", ", parts));
    }

    private void showHits(List<RuleHit> now) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String focusedId = focused == null || !isBelow(focused, hits) ? null : focused.getId();
        cards.keySet().retainAll(now);
        now.forEach(h -> cards.computeIfAbsent(h, hit -> RuleCard.whole(model.catalog(), navigator, hit)));
        List<Node> nodes = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            now.stream()
                    .filter(h -> h.severity() == severity)
                    .forEach(h -> nodes.add(Objects.requireNonNull(cards.get(h))));
        }
        if (nodes.isEmpty()) {
            nodes.add(Nodes.text(TEXT.get(
                    model.deal().relationship().chosen() == null ? "rules.quiet.noModel" : "rules.quiet")));
        }
        hits.getChildren().setAll(nodes);
        if (focusedId != null) {
            Node again = hits.lookup("#" + focusedId);
            (again == null ? root : again).requestFocus();
        }
    }

    private static boolean isBelow(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private VBox waiver(WaiverNeeded needed) {
        String family = model.catalog().family(needed.family()).name();
        var links = new Links(model.catalog(), navigator);
        VBox box = new VBox(
                Nodes.text(TEXT.get("waiver.needed", family, String.join(", ", needed.mechanisms()))),
                links.link(TEXT.get("waiver.go", family), Step.POSITIONS, needed.family()));
        box.getStyleClass().addAll("rule-card", "rule-badge-danger");
        box.setId("waiver-" + needed.family());
        return box;
    }
}
