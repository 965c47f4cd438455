package org.parley.ui.rank;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.ranking.QualityPrice;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** What a point of quality is worth in money, and what relative price formulas would do. */
final class QualityCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final VBox point = Nodes.id(new VBox(), "quality-price");
    private final Fold formulas;

    QualityCard(RankViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        point.getStyleClass().add("part");
        formulas = new Fold("formulas", TEXT.get("formulas.title"), () -> new RelativeFormulas(model.look()));
        getChildren().addAll(Nodes.heading(TEXT.get("quality.title")), point, formulas);
    }

    void refresh() {
        QualityPrice price = model.look().ranking().qualityPrice();
        point.getChildren().clear();
        if (price == null) {
            point.getChildren().add(Nodes.text(TEXT.get("quality.none")));
        } else {
            point.getChildren().addAll(
                    Nodes.id(Nodes.text(TEXT.get("quality.point", money(price.perPoint()))), "quality-point"),
                    Nodes.hint(TEXT.get("quality.hint")));
            Node choice = choice(price, price.choice());
            if (choice != null) {
                point.getChildren().add(choice);
            }
            point.getChildren().add(new Fold("quality-criteria", TEXT.get("quality.criteria"), () -> criteria(price)));
        }
        formulas.refresh();
    }

    private @Nullable Label choice(QualityPrice price, QualityPrice.@Nullable Choice choice) {
        if (choice == null) {
            return null;
        }
        String money = money(Math.abs(choice.money()));
        String quality = Words.points(Math.abs(choice.quality()));
        String words = choice.paidPerPoint()
                .map(paid -> TEXT.get(
                        paid <= price.perPoint() ? "quality.bought.worth" : "quality.bought.dear",
                        choice.winner(), choice.second(), money, quality, money(paid), money(price.perPoint())))
                .orElseGet(() -> TEXT.get(
                        "quality.choice." + (choice.money() > 0 ? "dearer" : "cheaper")
                                + (choice.quality() > 0 ? ".better" : ".worse"),
                        choice.winner(), choice.second(), money, quality));
        return Nodes.id(Nodes.text(words), "quality-choice");
    }

    private Node criteria(QualityPrice price) {
        FlowPane all = Nodes.styled(new FlowPane(), "flow-row");
        for (Map.Entry<String, Double> each : price.perCriterion().entrySet()) {
            all.getChildren().add(Nodes.badge(
                    TEXT.get("quality.criterion", each.getKey(), money(each.getValue())), "plain"));
        }
        return all;
    }

    private String money(double amount) {
        return Words.anchored(model.look().deal(), amount);
    }
}
