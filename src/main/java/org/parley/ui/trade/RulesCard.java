package org.parley.ui.trade;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Which terms the rules forbid on this table, and whether packages with them are left out. */
final class RulesCard extends VBox {
    private static final Texts TEXT = Texts.of("trade");

    private final Label finding = Nodes.id(Nodes.text(""), "rules-finding");
    private final RuleList list;

    RulesCard(TradeViewModel model, Places places) {
        getStyleClass().addAll("card-box", "rules-card");
        list = new RuleList(model.deal().catalog(), places::rule);
        CheckBox obey = Nodes.id(new CheckBox(TEXT.get("rules.obey")), "obey-rules");
        obey.setWrapText(true);
        obey.selectedProperty().bindBidirectional(model.obeyRulesProperty());
        getChildren().addAll(
                Nodes.heading(TEXT.get("rules.title")), finding, obey, list, Nodes.hint(TEXT.get("rules.hint")));
    }

    /** @param forbidden null while the rules are looked at */
    void show(@Nullable List<ForbiddenTerms> forbidden) {
        finding.setText(
                forbidden == null
                        ? TEXT.get("rules.wait")
                        : TEXT.get(
                                forbidden.isEmpty() ? "rules.none" : "rules.found",
                                forbidden.stream().map(ForbiddenTerms::rule).distinct().count()));
        if (forbidden != null) {
            list.show(forbidden);
        }
    }
}
