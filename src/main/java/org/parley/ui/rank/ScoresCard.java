package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Standing;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** The bids, best first, by the weights as they are shown. */
final class ScoresCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final Navigator navigator;
    private final Map<String, ScoreRow> rows = new LinkedHashMap<>();
    private final VBox list = Nodes.id(Nodes.styled(new VBox(), "score-list"), "scores");

    ScoresCard(RankViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("card-box");
        Label whatIf = Nodes.badge(TEXT.get("whatIf"), "badge-accent");
        model.whatIfProperty().subscribe(whatIf::setVisible);
        getChildren().addAll(
                Nodes.styled(new FlowPane(Nodes.heading(TEXT.get("scores.title")), whatIf), "flow-row"),
                Nodes.hint(TEXT.get("scores.hint")),
                Nodes.hint(TEXT.get("scores.bars")),
                list);
        model.shownProperty().addListener((_, _, standing) -> show(standing));
    }

    /** Makes the rows anew: names, flags and dominance may all have changed. */
    void refresh() {
        rows.clear();
        list.getChildren().clear();
        model.look().standing().totals().forEach(
                t -> rows.put(t.letter(), new ScoreRow(model, navigator, t.letter())));
        show(model.shown());
    }

    private void show(Standing standing) {
        boolean known = standing.totals().size() == rows.size()
                && standing.totals().stream().allMatch(t -> rows.containsKey(t.letter()));
        if (!known) {
            return;
        }
        var order = new ArrayList<ScoreRow>();
        List<BidTotal> ranked = standing.ranked();
        for (BidTotal bid : ranked) {
            ScoreRow row = Objects.requireNonNull(rows.get(bid.letter()));
            row.show(standing, ranked.indexOf(bid) + 1);
            order.add(row);
        }
        rows.values().stream().filter(r -> !order.contains(r)).forEach(r -> {
            r.show(standing, 0);
            order.add(r);
        });
        if (!list.getChildren().equals(order)) {
            list.getChildren().setAll(order);
        }
    }
}
