package org.parley.ui.relationship;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.fit.Fit;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** What is recommended, what is in use, and the one click that brings both together. */
final class VerdictCard extends VBox {
    private static final Texts TEXT = Texts.of("relationship");

    private final RelationshipViewModel model;
    private final Label headline = Nodes.id(Nodes.styled(Nodes.text(""), "verdict"), "verdict");
    private final Label detail = Nodes.id(Nodes.hint(""), "verdict-detail");
    private final Label chosen = Nodes.id(Nodes.text(""), "chosen");
    private final Button use = Nodes.id(new Button(), "use-recommended");
    private final Label effect = Nodes.id(Nodes.hint(""), "choose-effect");
    private final TextArea reason;
    private final Label reasonError = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "chosen-reason-error");
    private final VBox reasonBox;
    private final Label aspiration = Nodes.id(Nodes.badge("", "badge-warning"), "flag-aspiration");
    private final Label invest = Nodes.id(Nodes.badge("", "badge-warning"), "flag-invest");
    private final FlowPane flags = Nodes.styled(new FlowPane(), "flow-row");

    VerdictCard(RelationshipViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        chosen.getStyleClass().add("chosen-model");
        use.getStyleClass().add("accent");
        use.setWrapText(true);
        use.setMinHeight(USE_PREF_SIZE);
        use.setOnAction(_ -> model.useRecommended());
        reason = Nodes.id(
                Fields.area(
                        model.deal(), d -> d.relationship().overrideReason(), RelationshipEdits::overrideReason),
                "chosen-reason");
        reason.setPrefRowCount(2);
        Label reasonLabel = Nodes.text(TEXT.get("override.reason"));
        reasonLabel.setLabelFor(reason);
        reasonError.setText(TEXT.get("override.needed"));
        reasonBox = new VBox(reasonLabel, reason, reasonError);
        reasonBox.getStyleClass().add("override-reason");
        aspiration.setText(TEXT.get("flag.aspiration"));
        invest.setText(TEXT.get("flag.invest"));
        flags.getChildren().addAll(aspiration, invest);
        getChildren().addAll(headline, detail, flags, chosen, reasonBox, use, effect);
    }

    void refresh() {
        Fit fit = model.fit();
        headline.setText(headline(fit));
        detail.setText(detail(fit));
        Nodes.shown(aspiration, fit.aspirationAboveReadiness());
        Nodes.shown(invest, fit.invest());
        Nodes.shown(flags, fit.aspirationAboveReadiness() || fit.invest());
        RelationshipViewModel.Standing standing = model.standing();
        ModelId inUse = model.relationship().chosen();
        chosen.setText(switch (standing) {
            case OPEN -> TEXT.get("chosen.none");
            case AS_RECOMMENDED -> TEXT.get("chosen.asRecommended", name(inUse));
            case UNADVISED -> TEXT.get("chosen.unadvised", name(inUse));
            case AGAINST_RECOMMENDATION -> TEXT.get("chosen.against", name(inUse), name(fit.recommended()));
        });
        boolean deviates = standing == RelationshipViewModel.Standing.UNADVISED
                || standing == RelationshipViewModel.Standing.AGAINST_RECOMMENDATION;
        Nodes.shown(reasonBox, deviates);
        Nodes.shown(reasonError, model.reasonMissing());
        ModelId recommended = fit.recommended();
        use.setText(recommended == null ? TEXT.get("use.notYet") : TEXT.get("use", name(recommended)));
        use.setDisable(recommended == null || standing == RelationshipViewModel.Standing.AS_RECOMMENDED);
        effect.setText(TEXT.get("choose.effect", model.touchedByPeople()));
    }

    private String headline(Fit fit) {
        ModelId recommended = fit.recommended();
        if (recommended == null) {
            return TEXT.get("verdict.needed", fit.answersNeeded());
        }
        return fit.borderline()
                ? TEXT.get("verdict.borderline", name(recommended), name(fit.runnerUp()))
                : TEXT.get("verdict.recommended", name(recommended));
    }

    private String detail(Fit fit) {
        if (fit.recommended() == null) {
            return TEXT.get(
                    "verdict.needed.why",
                    model.catalog().minimumAnswers(),
                    model.catalog().questions().size(),
                    fit.answered());
        }
        Double lead = fit.lead();
        if (lead == null) {
            return TEXT.get("verdict.alone");
        }
        return TEXT.get(
                fit.borderline() ? "verdict.borderline.why" : "verdict.runnerUp",
                name(fit.runnerUp()),
                Words.points(lead));
    }

    private String name(@org.jspecify.annotations.Nullable ModelId id) {
        return id == null ? "" : Words.name(model.catalog(), id);
    }
}
