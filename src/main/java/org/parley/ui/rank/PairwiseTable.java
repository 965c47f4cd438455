package org.parley.ui.rank;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.parley.analysis.smaa.Estimate;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.domain.deal.Deal;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** How often the bid of a row beats the bid of a column. */
final class PairwiseTable extends GridPane {
    private static final Texts TEXT = Texts.of("rank");

    PairwiseTable(Deal deal, RankAcceptability found) {
        getStyleClass().add("matrix");
        setId("pairwise-table");
        int column = 1;
        for (String letter : found.bids().keySet()) {
            put(TEXT.get("sure.beats", letter), column++, 0, "cell-head");
        }
        int row = 1;
        for (Map.Entry<String, Map<String, Estimate>> each : found.pairwise().entrySet()) {
            put(Words.bid(deal, each.getKey()), 0, row, "row-head");
            column = 1;
            for (String other : found.bids().keySet()) {
                Estimate wins = each.getValue().get(other);
                put(wins == null ? TEXT.get("matrix.none") : SureAnswer.share(wins.value()), column++, row,
                        "matrix-cell");
            }
            row++;
        }
    }

    private void put(String words, int column, int row, String style) {
        Label label = Nodes.styled(new Label(words), style);
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        add(label, column, row);
    }
}
