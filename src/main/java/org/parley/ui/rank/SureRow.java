package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.smaa.Estimate;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankedBid;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** One bid: its places, who would choose it, and how sure that is. */
final class SureRow extends VBox {
    private static final Texts TEXT = Texts.of("rank");
    private static final int PLACES = 3;
    private static final int MOST = 3;
    private static final double NOTABLE = 0.002;
    private static final double VERY = 0.95;
    private static final double FAIRLY = 0.8;
    private static final double RATHER = 0.5;

    private final Look look;
    private final RankedBid bid;

    SureRow(Look look, RankAcceptability found, RankedBid bid) {
        this.look = look;
        this.bid = bid;
        getStyleClass().add("score-row");
        setId("sure-" + bid.letter());
        Label name = Nodes.styled(new Label(Words.bid(look.deal(), bid.letter())), "score-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label first = Nodes.id(new Label(TEXT.get("sure.first", SureAnswer.share(bid.first().value()))),
                "first-" + bid.letter());
        first.setMinWidth(USE_PREF_SIZE);
        FlowPane head = Nodes.styled(new FlowPane(name, first), "flow-row");
        if (!bid.beyondWalkAway().isEmpty()) {
            head.getChildren().add(Nodes.badge(TEXT.get("flag.beyond", bid.beyondWalkAway().size()), "badge-danger"));
        }
        if (!bid.notAnswered().isEmpty()) {
            head.getChildren().add(Nodes.badge(TEXT.get("flag.open", bid.notAnswered().size()), "badge-warning"));
        }
        StackedBar bar = new StackedBar();
        bar.show(places());
        getChildren().addAll(head, bar);
        Map<String, Estimate> central = bid.centralWeights();
        if (central == null) {
            getChildren().add(SureAnswer.told(TEXT.get("sure.never", bid.letter()), "central-" + bid.letter()));
        } else if (found.tooFewFirsts(bid)) {
            getChildren().add(SureAnswer.told(TEXT.get("sure.few", bid.letter()), "central-" + bid.letter()));
        } else {
            getChildren().add(SureAnswer.told(who(central), "central-" + bid.letter()));
            Estimate confidence = bid.confidence();
            if (confidence != null && !bid.uncertain().isEmpty()) {
                getChildren().add(SureAnswer.told(
                        TEXT.get("sure.confidence." + word(confidence.value()), bid.letter(),
                                SureAnswer.share(confidence.value())),
                        "confidence-" + bid.letter()));
            }
            getChildren().add(new Fold("central-why-" + bid.letter(), TEXT.get("sure.central", bid.letter()),
                    () -> table(found, central)));
        }
    }

    private List<StackedBar.Part> places() {
        var parts = new ArrayList<StackedBar.Part>();
        double rest = 0;
        for (int i = 0; i < bid.acceptability().size(); i++) {
            double share = bid.acceptability().get(i).value();
            if (i >= PLACES) {
                rest += share;
            } else {
                parts.add(part(TEXT.get("place." + (i + 1)), share, "block-place-" + (i + 1)));
            }
        }
        if (bid.acceptability().size() > PLACES) {
            parts.add(part(TEXT.get("place.rest"), rest, "block-place-rest"));
        }
        return parts;
    }

    private static StackedBar.Part part(String place, double share, String style) {
        String told = TEXT.get("sure.place", place, SureAnswer.share(share));
        return new StackedBar.Part(told, Math.clamp(share, 0, 1), told, style);
    }

    private String who(Map<String, Estimate> central) {
        var more = new ArrayList<String>();
        var less = new ArrayList<String>();
        for (var each : SureAnswer.farthest(look, central)) {
            List<String> side = each.getValue() > 0 ? more : less;
            if (Math.abs(each.getValue()) >= NOTABLE && side.size() < MOST) {
                side.add(each.getKey());
            }
        }
        if (more.isEmpty() && less.isEmpty()) {
            return TEXT.get("sure.who.same", bid.letter());
        }
        if (more.isEmpty() || less.isEmpty()) {
            return TEXT.get(more.isEmpty() ? "sure.who.less" : "sure.who.more",
                    bid.letter(), Words.list(more.isEmpty() ? less : more));
        }
        return TEXT.get("sure.who", bid.letter(), Words.list(more), Words.list(less));
    }

    private Node table(RankAcceptability found, Map<String, Estimate> central) {
        var grid = Nodes.styled(new GridPane(), "parts-grid");
        String[] heads = {"parts.criterion", "sure.central.weight", "sure.central.groups", "sure.central.range"};
        for (int i = 0; i < heads.length; i++) {
            put(grid, i, 0, TEXT.get(heads[i]), "cell-head");
        }
        int row = 1;
        for (var each : SureAnswer.farthest(look, central)) {
            String criterion = each.getKey();
            double groups = look.scenario().group().weights().getOrDefault(criterion, 0.0);
            var range = found.ranges().get(criterion);
            put(grid, 0, row, criterion, "row-head");
            put(grid, 1, row, TEXT.get(each.getValue() >= 0 ? "sure.up" : "sure.down",
                    Words.percent(groups + each.getValue())), "parts-cell");
            put(grid, 2, row, Words.percent(groups), "parts-cell");
            put(grid, 3, row, range == null ? "" : TEXT.get(
                    "sure.range", Words.percent(range.min()), Words.percent(range.max())), "parts-cell");
            row++;
        }
        return new VBox(Nodes.hint(TEXT.get("sure.central.hint", bid.letter())), new Wide(grid));
    }

    private static void put(GridPane grid, int column, int row, String words, String style) {
        Label label = Nodes.styled(new Label(words), style);
        label.setMinWidth(USE_PREF_SIZE);
        grid.add(label, column, row);
    }

    private static String word(double confidence) {
        return confidence >= VERY ? "very" : confidence >= FAIRLY ? "fairly" : confidence >= RATHER ? "rather" : "un";
    }
}
