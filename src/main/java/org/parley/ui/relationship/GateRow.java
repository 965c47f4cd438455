package org.parley.ui.relationship;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.fit.GateResult;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** One condition of a model: met, not met, or unknown. */
final class GateRow extends VBox {
    private static final Texts TEXT = Texts.of("relationship");

    private final Question question;
    private final Label text;

    GateRow(ModelId model, Question question, Consumer<String> onJump) {
        this.question = question;
        String id = model + "-" + question.id();
        getStyleClass().add("gate-row");
        text = Nodes.id(Nodes.text(""), "gate-" + id);
        Hyperlink jump = Nodes.id(new Hyperlink(TEXT.get("jump", question.id())), "jump-" + id);
        jump.setAccessibleText(TEXT.get("jump", question.id()) + ": " + question.text());
        jump.setOnAction(_ -> {
            jump.setVisited(false);
            onJump.accept(question.id());
        });
        getChildren().addAll(text, jump);
    }

    void show(GateResult gate) {
        Numbers numbers = Numbers.local();
        text.setText(TEXT.get(
                "gate." + gate.state(),
                question.id(),
                question.text(),
                numbers.plain(gate.minimum()),
                numbers.plain(gate.answer())));
        text.getStyleClass().removeAll("gate-met", "gate-not-met", "gate-unknown");
        text.getStyleClass().add(switch (gate.state()) {
            case MET -> "gate-met";
            case NOT_MET -> "gate-not-met";
            case UNKNOWN -> "gate-unknown";
        });
    }
}
