package org.parley.ui.rank;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.ranking.RelativePricing;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Published formulas that score a price against other prices, and the trap in them. Nothing here ranks the bids. */
final class RelativeFormulas extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    RelativeFormulas(Look look) {
        getStyleClass().addAll("part", "comparison");
        List<RelativePricing> all = look.ranking().relativePricing();
        getChildren().addAll(
                Nodes.badge(TEXT.get("formulas.badge"), "badge-warning"), Nodes.text(TEXT.get("formulas.why")));
        if (all.isEmpty()) {
            getChildren().add(Nodes.text(TEXT.get("formulas.none")));
        }
        all.forEach(each -> getChildren().add(formula(each)));
    }

    private static VBox formula(RelativePricing pricing) {
        VBox box = Nodes.id(Nodes.styled(new VBox(), "formula-box"), "relative-" + pricing.formula());
        Label name = Nodes.styled(Nodes.text(TEXT.get("relative." + pricing.formula())), "weight-name");
        box.getChildren().addAll(name, Nodes.text(TEXT.get("formulas.all", outcome(pricing.all()))));
        List<String> traps = pricing.reversedBy();
        for (String gone : traps) {
            RelativePricing.Outcome then = pricing.without().get(gone);
            if (then != null) {
                box.getChildren().add(Nodes.styled(
                        Nodes.text(TEXT.get("formulas.trap", gone, outcome(then),
                                Words.list(pricing.all().winners()), Words.list(then.winners()))),
                        "mark-warning"));
            }
        }
        if (traps.isEmpty()) {
            box.getChildren().add(Nodes.hint(TEXT.get("formulas.noTrap")));
        }
        return box;
    }

    private static String outcome(RelativePricing.Outcome outcome) {
        return outcome.totals().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(RelativeFormulas::total)
                .collect(Collectors.joining(" · "));
    }

    private static String total(Map.Entry<String, Double> total) {
        return TEXT.get("live.bid", total.getKey(), org.parley.text.Numbers.local().fixed(total.getValue(), 2));
    }
}
