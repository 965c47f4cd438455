package org.parley.ui.relationship;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.GateResult;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The way from the recommended model to one that fits better but is not within reach yet. */
final class MigrationCard extends VBox {
    private static final Texts TEXT = Texts.of("relationship");

    private final RelationshipViewModel model;
    private final Label title = Nodes.id(Nodes.heading(TEXT.get("migration.title")), "migration-title");
    private final Label text = Nodes.id(Nodes.text(""), "migration");
    private final VBox actions = Nodes.id(Nodes.styled(new VBox(), "reasons"), "migration-actions");
    private List<GateResult> shown = List.of();

    MigrationCard(RelationshipViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        title.setWrapText(true);
        getChildren().addAll(title, text, actions);
    }

    void refresh() {
        Fit fit = model.fit();
        ModelId start = fit.recommended();
        ModelId aim = fit.bestRawFit();
        boolean offered = fit.aspirationAboveReadiness() && start != null && aim != null;
        Nodes.shown(this, offered);
        if (!offered || start == null || aim == null) {
            return;
        }
        text.setText(TEXT.get(
                "migration.text",
                Words.name(model.catalog(), aim),
                Words.points(fit, aim),
                Words.name(model.catalog(), start),
                Words.points(fit, start)));
        if (!fit.unmet(aim).equals(shown)) {
            shown = fit.unmet(aim);
            actions.getChildren().setAll(shown.stream().map(this::action).toList());
        }
    }

    private Label action(GateResult gate) {
        Question question = model.catalog().findQuestion(gate.question()).orElseThrow();
        Numbers numbers = Numbers.local();
        return Nodes.text(TEXT.get(
                gate.state() == GateResult.State.UNKNOWN ? "migration.find" : "migration.action",
                question.id(),
                question.text(),
                numbers.plain(gate.answer()),
                numbers.plain(gate.minimum()),
                gate.minimum() > 3 ? question.anchor5() : question.anchor3()));
    }
}
