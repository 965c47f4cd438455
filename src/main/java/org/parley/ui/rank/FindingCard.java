package org.parley.ui.rank;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The result in words, before any table. */
final class FindingCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final Label headline = Nodes.id(Nodes.styled(Nodes.text(""), "finding"), "finding");
    private final Label by = Nodes.id(Nodes.hint(""), "finding-by");
    private final VBox lines = Nodes.id(Nodes.styled(new VBox(), "finding-lines"), "finding-lines");

    FindingCard(RankViewModel model) {
        this.model = model;
        getStyleClass().addAll("card-box", "finding-card");
        getChildren().addAll(headline, by, lines);
    }

    void refresh() {
        Look look = model.look();
        headline.setText(Finding.headline(look));
        by.setText(TEXT.get(
                look.isTheDeals() ? "finding.by" : "finding.by.view",
                Words.scenario(look.scenario().scenario()),
                Words.group(model.deal().catalog(), look.group())));
        List<Finding.Line> told = Finding.lines(look);
        lines.getChildren().setAll(told.stream().map(FindingCard::line).toList());
        Nodes.shown(lines, !told.isEmpty());
    }

    private static Label line(Finding.Line line) {
        Label label = Nodes.text(TEXT.get("mark." + line.mark(), line.text()));
        label.getStyleClass().addAll("finding-line", "mark-" + Words.lower(line.mark()));
        label.setId("finding-" + line.key());
        return label;
    }
}
