package org.parley.ui.rank;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Standing;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Totals with the winner of each row marked by a sign, a word and a colour. */
final class TotalsMatrix extends GridPane {
    private static final Texts TEXT = Texts.of("rank");

    /** @param rows per heading of a row */
    TotalsMatrix(Deal deal, Map<String, Standing> rows, String id) {
        getStyleClass().add("matrix");
        int column = 1;
        for (Bid bid : deal.bids()) {
            put(Words.bid(deal, bid.letter()), column++, 0, "cell-head");
        }
        int row = 1;
        for (Map.Entry<String, Standing> each : rows.entrySet()) {
            put(each.getKey(), 0, row, "row-head");
            List<String> winners = each.getValue().winners();
            column = 1;
            for (Bid bid : deal.bids()) {
                BidTotal total = each.getValue().total(bid.letter()).orElse(null);
                boolean competes = total != null && total.basis() == each.getValue().basis();
                boolean wins = winners.contains(bid.letter());
                String points = total == null ? TEXT.get("matrix.none") : Words.points(total.points());
                Label cell = put(
                        wins ? TEXT.get(winners.size() == 1 ? "matrix.winner" : "matrix.tie", points)
                                : competes || total == null ? points : TEXT.get("matrix.unpriced", points),
                        column++, row, wins ? "matrix-winner" : "matrix-cell");
                cell.setId(id + "-" + (row - 1) + "-" + bid.letter());
            }
            row++;
        }
    }

    private Label put(String words, int column, int row, String style) {
        Label label = Nodes.styled(new Label(words), style);
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        add(label, column, row);
        return label;
    }
}
