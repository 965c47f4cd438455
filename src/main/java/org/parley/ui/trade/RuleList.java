package org.parley.ui.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Rule;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.SeverityBadge;

/** Rule by rule: which terms it forbids, why, and the way to it. */
final class RuleList extends VBox {
    private static final Texts TEXT = Texts.of("trade");

    private final Catalog catalog;
    private final RuleWords words;
    private final Consumer<String> toRule;
    private List<ForbiddenTerms> shown = List.of();

    RuleList(Catalog catalog, Consumer<String> toRule) {
        this.catalog = catalog;
        this.words = new RuleWords(catalog);
        this.toRule = toRule;
        getStyleClass().add("rule-list");
    }

    void show(List<ForbiddenTerms> forbidden) {
        if (forbidden.equals(shown)) {
            return;
        }
        shown = forbidden;
        var byRule = new LinkedHashMap<String, List<ForbiddenTerms>>();
        forbidden.forEach(f -> byRule.computeIfAbsent(f.rule(), _ -> new java.util.ArrayList<>()).add(f));
        getChildren().setAll(byRule.values().stream().map(this::rule).toList());
    }

    private VBox rule(List<ForbiddenTerms> terms) {
        Rule rule = catalog.rule(terms.getFirst().rule());
        Hyperlink see = Nodes.id(new Hyperlink(TEXT.get("rules.see", rule.id())), "rule-see-" + rule.id());
        see.setOnAction(_ -> {
            see.setVisited(false);
            toRule.accept(rule.id());
        });
        var box = new VBox(Nodes.styled(
                new FlowPane(
                        SeverityBadge.of(terms.getFirst().severity()),
                        Nodes.styled(Nodes.text(TEXT.get("rules.named", rule.id(), rule.why())), "item-name"), see),
                "flow-row"));
        words.lines(terms).forEach(line -> box.getChildren().add(Nodes.text("• " + line)));
        box.getChildren().add(Nodes.hint(TEXT.get("rules.fix", rule.fix())));
        return Nodes.id(Nodes.styled(box, "rule-forbids"), "forbids-" + rule.id());
    }
}
