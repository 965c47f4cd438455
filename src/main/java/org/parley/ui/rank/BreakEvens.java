package org.parley.ui.rank;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.parley.analysis.pricing.BreakEven;
import org.parley.domain.deal.Deal;
import org.parley.exchange.report.BreakEvenWords;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The volumes at which one bid stops being cheaper than another. */
final class BreakEvens extends VBox {
    private static final Texts TEXT = Texts.of("rank");
    private static final int OPEN = 3;

    private final Deal deal;

    BreakEvens(Deal deal, List<BreakEven> all) {
        this.deal = deal;
        setId("break-evens");
        getStyleClass().add("part");
        if (all.size() <= OPEN) {
            all.forEach(b -> getChildren().add(sentence(b)));
        } else {
            getChildren().add(new Fold("break-evens-all", TEXT.get("break.title"), () -> list(all)));
        }
    }

    private Node list(List<BreakEven> all) {
        return new VBox(all.stream().map(this::sentence).toArray(Node[]::new));
    }

    private Node sentence(BreakEven pair) {
        return Nodes.id(
                Nodes.text(BreakEvenWords.of(pair, letter -> Words.bid(deal, letter))),
                "break-even-" + pair.first() + "-" + pair.second());
    }
}
