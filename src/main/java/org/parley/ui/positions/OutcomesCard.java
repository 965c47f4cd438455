package org.parley.ui.positions;

import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Outcome;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Which outcomes the mechanism serves, how much, and what they weigh in this deal. */
final class OutcomesCard {
    private static final Texts TEXT = Texts.of("positions");
    private static final int MOST = 3;

    private final VBox root;

    OutcomesCard(Follow follow, Mechanism mechanism) {
        VBox served = Nodes.id(Nodes.styled(new VBox(), "reason-list"), "outcomes");
        var unserved = new ArrayList<String>();
        for (Outcome outcome : follow.model().catalog().outcomes()) {
            int support = mechanism.support(outcome.id());
            if (support == 0) {
                unserved.add(outcome.name());
                continue;
            }
            Label dots = Nodes.styled(
                    new Label("●".repeat(support) + "○".repeat(MOST - support)), "support-dots");
            dots.setAccessibleText(TEXT.get("support." + support));
            Label words = Nodes.text("");
            follow.terms(t -> words.setText(TEXT.get(
                    "outcomes.served",
                    outcome.name(),
                    TEXT.get("support." + support),
                    Numbers.local().percent(t.deal().intent().weight(outcome.id()), 0))));
            dots.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            served.getChildren().add(Nodes.row(dots, words));
        }
        root = Nodes.card(Nodes.heading(TEXT.get("outcomes.title")), served);
        if (!unserved.isEmpty()) {
            root.getChildren().add(Nodes.hint(TEXT.get("outcomes.none", String.join("; ", unserved))));
        }
    }

    VBox root() {
        return root;
    }
}
