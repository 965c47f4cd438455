package org.parley.ui.positions;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.analysis.rules.Fact;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Rule;
import org.parley.domain.deal.Waiver;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.SeverityBadge;
import org.parley.ui.kit.WaiverWords;

/** A rule that fires: what it found, why it matters, how to put it right, and where. */
final class RuleCard extends VBox {
    private static final Texts TEXT = Texts.of("positions");

    /** Rules that look at each mechanism by itself, so that the others it fires about say nothing about this one. */
    private static final Set<String> ONE_BY_ONE = Set.of("R01", "R02", "R27", "R29", "R46", "R47", "R48");

    private final Catalog catalog;
    private final Links links;
    private final RuleHit hit;
    private final Rule rule;
    private final FactText facts;

    private RuleCard(Catalog catalog, Navigator navigator, RuleHit hit) {
        this.catalog = catalog;
        this.links = new Links(catalog, navigator);
        this.hit = hit;
        this.rule = catalog.rule(hit.rule());
        this.facts = new FactText(catalog);
        getStyleClass().addAll("rule-card", hit.open() ? "rule-" + SeverityBadge.style(hit.severity()) : "rule-waived");
    }

    /** Everything, each fact on a line of its own, with the way to sign for it. */
    static RuleCard whole(DealModel model, Navigator navigator, RuleHit hit) {
        var card = new RuleCard(model.catalog(), navigator, hit);
        card.setId("rule-" + hit.rule());
        Label id = Nodes.styled(new Label(hit.rule()), "row-id");
        FlowPane head = Nodes.styled(new FlowPane(SeverityBadge.of(hit.severity()), id), "flow-row");
        if (!hit.open()) {
            head.getChildren().add(Nodes.badge(TEXT.get("waiver.badge"), "badge-success"));
        }
        card.getChildren().addAll(head, Nodes.styled(Nodes.text(card.why()), "rule-why"));
        for (Fact fact : hit.facts()) {
            card.getChildren().add(Nodes.text("• " + card.facts.of(hit.rule(), fact)));
        }
        card.getChildren().addAll(
                Nodes.text(card.fix()), Nodes.hint(TEXT.get("rule.when", card.rule.firesWhen())),
                card.places("go-", ""));
        if (hit.waiver() != null || hit.waivable()) {
            card.getChildren().add(new WaiverBox(model, hit.rule(), hit.waiver()));
        }
        if (!hit.waivable()) {
            card.getChildren().add(Nodes.hint(TEXT.get(hit.waiver() == null ? "waiver.blocker" : "waiver.outgrown")));
        }
        return card;
    }

    /** In a few lines, for the mechanism that is in view anyway. */
    static RuleCard brief(Catalog catalog, Navigator navigator, RuleHit hit, String inView) {
        var card = new RuleCard(catalog, navigator, hit);
        card.setId("rule-here-" + hit.rule());
        Label why = Nodes.styled(Nodes.text(hit.rule() + " – " + card.why()), "rule-why");
        HBox.setHgrow(why, Priority.ALWAYS);
        String found = hit.facts().stream()
                .filter(f -> !ONE_BY_ONE.contains(hit.rule())
                        || f.key().equals(inView)
                        || !hit.mechanisms().contains(f.key()))
                .map(f -> card.facts.of(hit.rule(), f))
                .collect(Collectors.joining("; "));
        FlowPane places = ONE_BY_ONE.contains(hit.rule()) ? Panels.flow() : card.places("here-", inView);
        places.getStyleClass().add("link-row");
        Hyperlink more = card.links.link(TEXT.get("rule.more", hit.rule()), Step.POSITIONS, hit.rule());
        Panels.addTo(places, Nodes.<Hyperlink>id(more, "here-more-" + hit.rule()));
        card.getChildren().addAll(
                Nodes.row(SeverityBadge.of(hit.severity()), why),
                Nodes.text(TEXT.get("rule.found", sentence(found)) + " " + card.fix()));
        Waiver waiver = hit.waiver();
        if (waiver != null) {
            card.getChildren().add(Nodes.styled(Nodes.text("✓ " + WaiverWords.of(waiver)), "waiver-signed"));
        }
        card.getChildren().add(places);
        return card;
    }

    private String why() {
        return sentence(Spelled.models(catalog, rule.why()));
    }

    private String fix() {
        return TEXT.get("rule.fix", sentence(Spelled.models(catalog, rule.fix())));
    }

    private FlowPane places(String prefix, String without) {
        Set<String> places = new LinkedHashSet<>(hit.mechanisms());
        hit.facts().forEach(f -> places.add(f.key()));
        places.remove(without);
        FlowPane row = Nodes.styled(Panels.flow(), "link-row");
        Set<String> shown = new LinkedHashSet<>();
        for (String place : places) {
            links.place(place).ifPresent(link -> {
                if (shown.add(link.getText())) {
                    Panels.addTo(row, Nodes.<Hyperlink>id(link, prefix + hit.rule() + "-" + place));
                }
            });
        }
        return row;
    }

    static String sentence(String words) {
        if (words.isEmpty()) {
            return words;
        }
        String first = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return first.matches("(?s).*[.!?]$") ? first : first + ".";
    }
}
