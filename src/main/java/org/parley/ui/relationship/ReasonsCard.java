package org.parley.ui.relationship;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.FitStability;
import org.parley.analysis.fit.Reason;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Why this recommendation, and how firmly it stands. */
final class ReasonsCard extends VBox {
    private static final Texts TEXT = Texts.of("relationship");

    private final RelationshipViewModel model;
    private final Consumer<String> onJump;
    private final Label title = Nodes.heading("");
    private final VBox list = Nodes.id(Nodes.styled(new VBox(), "reasons"), "reasons");
    private final Label stability = Nodes.id(Nodes.text(""), "stability");
    private final Label invest = Nodes.id(Nodes.styled(Nodes.text(TEXT.get("invest")), "flag"), "invest");
    private @Nullable Shown shown;

    private record Shown(List<Reason> reasons, @Nullable ModelId recommended, @Nullable ModelId runnerUp,
            List<@Nullable Double> answers) {}

    ReasonsCard(RelationshipViewModel model, Consumer<String> onJump) {
        this.model = model;
        this.onJump = onJump;
        getStyleClass().add("card-box");
        title.setWrapText(true);
        getChildren().addAll(
                invest, title, list, Nodes.heading(TEXT.get("stability.title")), stability,
                Nodes.hint(TEXT.get("stability.why")));
        model.stabilityProperty().subscribe(_ -> showStability());
    }

    void refresh() {
        Fit fit = model.fit();
        Nodes.shown(this, fit.recommended() != null || fit.invest());
        Nodes.shown(invest, fit.invest());
        showStability();
        List<@Nullable Double> answers = fit.reasons().stream()
                .<@Nullable Double>map(r -> model.relationship().answer(r.question()))
                .toList();
        var latest = new Shown(fit.reasons(), fit.recommended(), fit.runnerUp(), answers);
        if (!latest.equals(shown)) {
            shown = latest;
            showReasons(fit);
        }
    }

    private void showReasons(Fit fit) {
        ModelId recommended = fit.recommended();
        title.setText(recommended == null
                ? ""
                : TEXT.get("reasons.title", Words.name(model.catalog(), recommended)));
        list.getChildren().setAll(fit.reasons().stream().map(r -> reason(fit, r)).toList());
        if (fit.reasons().isEmpty()) {
            list.getChildren().setAll(Nodes.hint(TEXT.get("reasons.none")));
        }
    }

    private Node reason(Fit fit, Reason reason) {
        Question question = model.catalog().findQuestion(reason.question()).orElseThrow();
        ModelId recommended = java.util.Objects.requireNonNull(fit.recommended());
        Numbers numbers = Numbers.local();
        Label text = Nodes.text(TEXT.get(
                "reasons.line",
                question.id(),
                question.text(),
                numbers.plain(model.relationship().answer(question.id())),
                Words.name(model.catalog(), recommended),
                numbers.plain(question.profile(recommended)),
                numbers.plain(reason.saved())));
        Hyperlink jump = new Hyperlink(TEXT.get("jump", question.id()));
        jump.setId("reason-" + question.id());
        jump.setOnAction(_ -> onJump.accept(question.id()));
        return new VBox(text, jump);
    }

    private void showStability() {
        FitStability found = model.stabilityProperty().get();
        Numbers numbers = Numbers.local();
        stability.setText(found == null
                ? TEXT.get(model.fit().recommended() == null ? "stability.none" : "stability.computing")
                : TEXT.get(
                        "stability", numbers.percent(found.share(), 1), numbers.fixed(100 * found.margin(), 1)));
    }
}
