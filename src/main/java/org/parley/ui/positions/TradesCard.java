package org.parley.ui.positions;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.value.ValueModel;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** What the provider is after here, and what to ask for when we give way. */
final class TradesCard {
    private static final Texts TEXT = Texts.of("positions");

    private final VBox root;

    TradesCard(Follow follow, Mechanism mechanism) {
        VBox asks = Nodes.styled(new VBox(), "reason-list");
        var links = new Links(follow.model().catalog(), follow.navigator());
        for (String id : mechanism.trades()) {
            Mechanism ask = follow.model().catalog().mechanism(id);
            Hyperlink link = Nodes.id(links.mechanism(id), "trade-" + id);
            Label state = Nodes.text("");
            follow.terms(t -> state.setText(state(t, ask)));
            asks.getChildren().add(new VBox(link, state));
        }
        Label interest = Nodes.id(
                Nodes.text(TEXT.get(
                        "trades.interest", RuleCard.sentence(mechanism.provider().interest()),
                        TEXT.get("importance." + mechanism.provider().importance()))),
                "provider-interest");
        interest.getStyleClass().addAll("estimate", "estimate-line");
        root = Nodes.card(
                Nodes.heading(TEXT.get("trades.title")),
                interest,
                Nodes.text(TEXT.get(mechanism.trades().isEmpty() ? "trades.none" : "trades.ask")),
                asks);
    }

    VBox root() {
        return root;
    }

    private static String state(DealTerms terms, Mechanism ask) {
        ProviderSide typical = ProviderSide.typical(ask, terms.model());
        String importance = TEXT.get("importance." + Math.round(typical.importance()));
        Double draft = terms.draft(ask);
        if (draft == null) {
            return TEXT.get("trades.state.omitted", importance);
        }
        var band = ValueModel.band(terms.ladder(ask), ask.direction(), draft);
        double value = ValueModel.value(terms.ladder(ask), ask.direction(), draft);
        return TEXT.get(
                "trades.state", Units.text(ask, draft), Numbers.local().fixed(value, 0), band.sign(), importance);
    }
}
