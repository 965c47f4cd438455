package org.parley.ui.relationship;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.parley.analysis.fit.Fit;
import org.parley.domain.catalog.ModelId;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The result in one or two lines, for windows too narrow to keep the whole of it beside the questions. */
final class FitStrip extends FlowPane {
    private static final Texts TEXT = Texts.of("relationship");

    private final Label headline = Nodes.id(Nodes.styled(Nodes.text(""), "model-name"), "strip-verdict");
    private final Map<ModelId, Label> fits = new LinkedHashMap<>();

    FitStrip() {
        setId("fit-strip");
        getStyleClass().addAll("flow-row", "fit-strip");
        getChildren().add(headline);
        for (ModelId id : ModelId.values()) {
            Label fit = Nodes.id(Nodes.badge("", "fit-badge"), "strip-" + id);
            fits.put(id, fit);
            getChildren().add(fit);
        }
    }

    private static String sign(Fit fit, ModelId id) {
        if (fit.eligible(id)) {
            return "";
        }
        return " " + TEXT.get(fit.failed(id) ? "strip.gated" : "strip.unknown");
    }

    void refresh(RelationshipViewModel model) {
        Fit fit = model.fit();
        ModelId recommended = fit.recommended();
        headline.setText(recommended == null
                ? TEXT.get("verdict.needed", fit.answersNeeded())
                : TEXT.get(
                        fit.borderline() ? "strip.borderline" : "verdict.recommended",
                        Words.name(model.catalog(), recommended),
                        fit.runnerUp() == null ? "" : fit.runnerUp()));
        fits.forEach((id, label) -> {
            label.setText(id + " " + Words.points(fit, id) + sign(fit, id));
            label.getStyleClass().remove("badge-success");
            if (id == recommended) {
                label.getStyleClass().add("badge-success");
            }
        });
    }
}
