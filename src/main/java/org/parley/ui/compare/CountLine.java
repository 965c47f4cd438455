package org.parley.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.parley.analysis.ranking.Ranking;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.ScenarioNames;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** What the rows and the totals count, in words, on one line above the comparison. */
final class CountLine {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final Label count = Nodes.id(Nodes.hint(""), "compare-count");
    private final Label hidden = Nodes.id(Nodes.hint(""), "compare-hidden-quotes");
    private final Label scope = Nodes.id(Nodes.hint(""), "compare-total-scope");
    private final FlowPane root = Nodes.styled(new FlowPane(count, hidden, scope), "flow-row");

    CountLine(CompareViewModel model) {
        this.model = model;
    }

    Node root() {
        return root;
    }

    void refresh() {
        int extensions = (int) model.data().rows().values().stream()
                .map(ClauseRow::mechanism)
                .filter(Mechanism::isExtension)
                .count();
        int all = model.allClauses();
        count.setText(TEXT.get(
                extensions == 0 ? "count.plain" : "count",
                plain(model.shownClauses()),
                plain(all),
                plain(all - extensions),
                plain(extensions)));
        int quotes = model.hiddenQuotes();
        hidden.setText(TEXT.get("count.recorded", plain(quotes)));
        Nodes.shown(hidden, quotes > 0);
        scope.setText(scope(model.data().analysis().ranking()));
        Nodes.shown(scope, !model.data().bids().isEmpty());
    }

    private static String scope(Ranking ranking) {
        String scenario = ranking.scored().scenario();
        String made = TEXT.get(
                "total.scope." + ranking.scored().group().basis(),
                scenario == null ? "" : ScenarioNames.of(scenario));
        return ranking.weighted() ? made : made + " " + TEXT.get("total.equal");
    }

    private static String plain(int number) {
        return Numbers.local().plain((double) number);
    }
}
