package org.parley.ui.rank;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The result in words, before any table. */
final class FindingCard extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final Label headline = Nodes.id(Nodes.styled(Nodes.text(""), "finding"), "finding");
    private final Label by = Nodes.id(Nodes.hint(""), "finding-by");
    private final VBox lines = Nodes.id(Nodes.styled(new VBox(), "finding-lines"), "finding-lines");

    private final VBox views = Nodes.styled(new VBox(), "finding-lines");

    FindingCard(RankViewModel model) {
        this.model = model;
        getStyleClass().addAll("card-box", "finding-card");
        getChildren().addAll(headline, by, lines, views);
        Nodes.shown(views, false);
    }

    void refresh() {
        Look look = model.look();
        headline.setText(Finding.headline(look));
        by.setText(TEXT.get(
                look.isTheDeals() ? "finding.by" : "finding.by.view",
                Words.scenario(look.scenario().scenario()),
                Words.group(model.deal().catalog(), look.group()),
                Words.scenario(look.ranking().scored().scenario()),
                Words.group(model.deal().catalog(), null)));
        List<Finding.Line> told = Finding.lines(look);
        lines.getChildren().setAll(told.stream().map(FindingCard::line).toList());
        Nodes.shown(lines, !told.isEmpty());
    }

    /** @param line how far the answer depends on how firmly weights are believed; null where that is not asked */
    void views(Finding.@Nullable Line line) {
        Nodes.shown(views, line != null);
        if (line != null) {
            views.getChildren().setAll(line(line));
        }
    }

    private static Label line(Finding.Line line) {
        Label label = Nodes.text(TEXT.get("mark." + line.mark(), line.text()));
        label.getStyleClass().addAll("finding-line", "mark-" + Words.lower(line.mark()));
        label.setId("finding-" + line.key());
        return label;
    }
}
