package org.parley.ui.relationship;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.FitWord;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.RelationshipModel;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.ShareBar;

/** One model with its fit as bar, number and word. */
final class ModelRow extends VBox {
    private static final Texts TEXT = Texts.of("relationship");
    private static final PseudoClass GATED = PseudoClass.getPseudoClass("gated");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final ModelId id;
    private final ShareBar bar = new ShareBar();
    private final Label number = Nodes.styled(new Label(), "fit-number");
    private final Label word = Nodes.styled(new Label(), "hint");
    private final Label recommended = Nodes.badge(TEXT.get("badge.recommended"), "badge-success");
    private final Label runnerUp = Nodes.badge(TEXT.get("badge.runnerUp"), "badge-accent");
    private final Label chosen = Nodes.badge(TEXT.get("badge.chosen"), "badge-accent");
    private final Label gated = Nodes.badge(TEXT.get("badge.gated"), "badge-warning");
    private final Button instead = new Button(TEXT.get("instead"));

    ModelRow(RelationshipModel model, Consumer<ModelId> onInstead) {
        id = model.id();
        setId("model-" + id);
        getStyleClass().add("model-row");
        number.setId("fit-" + id);
        word.setId("fit-word-" + id);
        gated.setId("gated-" + id);
        chosen.setId("in-use-" + id);
        instead.setId("instead-" + id);
        instead.getStyleClass().addAll("small");
        instead.setMinWidth(USE_PREF_SIZE);
        instead.setAccessibleText(TEXT.get("instead.of", model.name()));
        instead.setOnAction(_ -> onInstead.accept(id));
        Label name = Nodes.styled(Nodes.text(id + " – " + model.name()), "model-name");
        FlowPane badges = Nodes.styled(new FlowPane(name, recommended, runnerUp, chosen, gated), "flow-row");
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        number.setMinWidth(USE_PREF_SIZE);
        word.setMinWidth(USE_PREF_SIZE);
        HBox measured = Nodes.row(bar, number, word, instead);
        getChildren().addAll(badges, measured);
    }

    void refresh(RelationshipViewModel model) {
        Fit fit = model.fit();
        boolean closed = !fit.eligible(id);
        gated.setText(TEXT.get(fit.failed(id) ? "badge.gated" : "badge.unknown"));
        number.setText(Words.points(fit, id));
        word.setText(fit.fit().isEmpty() ? TEXT.get("fit.unknown") : TEXT.get("fit." + FitWord.of(fit.score(id))));
        bar.show(fit.score(id) / 100);
        bar.pseudoClassStateChanged(MUTED, closed);
        pseudoClassStateChanged(GATED, closed);
        Nodes.shown(recommended, fit.recommended() == id);
        Nodes.shown(runnerUp, fit.runnerUp() == id);
        Nodes.shown(chosen, model.relationship().chosen() == id);
        Nodes.shown(gated, closed);
        instead.setDisable(fit.recommended() == id || model.relationship().chosen() == id);
    }

    Button instead() {
        return instead;
    }
}
