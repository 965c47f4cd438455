package org.parley.ui.rank;

import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Part;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Weight times score of each criterion, down to the total. */
final class PartsTable extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    PartsTable(RankViewModel model, BidTotal bid, boolean clausesOnly) {
        getStyleClass().add("parts");
        var grid = Nodes.id(Nodes.styled(new GridPane(), "parts-grid"), "parts-" + bid.letter());
        String[] heads = {"parts.criterion", "parts.weight", "parts.score", "parts.points"};
        for (int i = 0; i < heads.length; i++) {
            put(grid, i, 0, TEXT.get(heads[i]), "cell-head");
        }
        int row = 1;
        for (Map.Entry<String, Part> each : bid.parts().entrySet()) {
            Part part = each.getValue();
            put(grid, 0, row, Words.criterion(model.deal().catalog(), each.getKey()), "parts-cell");
            put(grid, 1, row, Words.percent(part.weight()), "parts-cell");
            put(grid, 2, row, TEXT.get("parts.times", Words.points(part.score())), "parts-cell");
            put(grid, 3, row, TEXT.get("parts.is", Numbers.local().fixed(part.points(), 2)), "parts-cell");
            row++;
        }
        put(grid, 0, row, TEXT.get("parts.sum"), "parts-sum");
        put(grid, 3, row, Numbers.local().fixed(bid.points(), 2), "parts-sum");
        getChildren().addAll(Nodes.hint(TEXT.get(clausesOnly ? "parts.hint.clauses" : "parts.hint")), grid);
    }

    private static void put(GridPane grid, int column, int row, String words, String style) {
        Label label = Nodes.styled(column == 0 ? Nodes.text(words) : new Label(words), style);
        if (column > 0) {
            label.setMinWidth(USE_PREF_SIZE);
            GridPane.setHalignment((Node) label, HPos.RIGHT);
        }
        grid.add(label, column, row);
    }
}
