package org.parley.ui.rank;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.parley.analysis.ranking.Standing;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Who would choose which bid, and in which scenario. */
final class WinnersCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final VBox groups = Nodes.id(new VBox(), "winners-groups");
    private final VBox scenarios = Nodes.id(new VBox(), "winners-scenarios");

    WinnersCard(RankViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        groups.getStyleClass().add("part");
        scenarios.getStyleClass().add("part");
        getChildren().addAll(groups, scenarios);
    }

    void refresh() {
        Look look = model.look();
        var byGroup = new LinkedHashMap<String, Standing>();
        byGroup.put(Words.group(model.deal().catalog(), null), look.scenario().group());
        look.scenario().groups()
                .forEach((g, standing) -> byGroup.put(Words.group(model.deal().catalog(), g), standing));
        if (look.scenario().groups().isEmpty()) {
            groups.getChildren().setAll(
                    Nodes.heading(TEXT.get("groups.title")), Nodes.text(TEXT.get("groups.none")));
        } else {
            groups.getChildren().setAll(
                    Nodes.heading(TEXT.get("groups.title")),
                    Nodes.hint(TEXT.get("groups.hint", Words.scenario(look.scenario().scenario()))),
                    new Wide(new TotalsMatrix(look.deal(), byGroup, "group")));
        }
        var byScenario = new LinkedHashMap<String, Standing>();
        String scored = look.ranking().scored().scenario();
        look.ranking().scenarios().keySet().forEach(s -> byScenario.put(
                s.equals(scored) ? TEXT.get("look.scored", Words.scenario(s)) : Words.scenario(s),
                Look.at(look.analysis(), s, look.group()).standing()));
        Nodes.shown(scenarios, byScenario.size() > 1);
        scenarios.getChildren().setAll(
                Nodes.heading(TEXT.get("scenarios.title")),
                Nodes.hint(TEXT.get("scenarios.hint", Words.group(model.deal().catalog(), look.group()))),
                new Wide(new TotalsMatrix(look.deal(), (Map<String, Standing>) byScenario, "scenario")));
    }
}
