package org.parley.ui.positions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.parley.analysis.rules.RuleHit;
import org.parley.ui.kit.Nodes;

/** The rules that fire about one mechanism; gone when none does. */
final class RulesHere {
    private final Follow follow;
    private final String mechanism;
    private final VBox root = Nodes.id(Nodes.styled(new VBox(), "rule-list"), "rules-here");

    RulesHere(Follow follow, String mechanism) {
        this.follow = follow;
        this.mechanism = mechanism;
        follow.value(
                follow.model().analysisProperty().map(a -> PositionsViewModel.about(a.ruleHits(), mechanism)),
                this::show);
    }

    Node root() {
        return root;
    }

    private void show(List<RuleHit> hits) {
        root.getChildren().setAll(hits.stream()
                .map(hit -> RuleCard.brief(follow.model().catalog(), follow.navigator(), hit, mechanism))
                .toList());
        Nodes.shown(root, !hits.isEmpty());
    }
}
