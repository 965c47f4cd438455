package org.parley.ui.room.audience;

import java.util.stream.Collectors;
import javafx.scene.layout.GridPane;
import org.parley.audience.DecisionPage;

/** What is decided and what comes next. */
final class DecisionNode {
    private DecisionNode() {}

    static PageNodes.Drawn of(DecisionPage page) {
        GridPane table = Large.table(34, 66);
        String model = page.model().map(Say::name).orElseGet(() -> Say.TEXT.get("decision.open"));
        Large.row(
                table,
                Large.body(Say.TEXT.get("decision.model")),
                page.recommended().isEmpty()
                        ? Large.name(model)
                        : Large.cell(
                                Large.name(model),
                                Say.TEXT.get("decision.recommended", Say.name(page.recommended().get()))));
        String leading = page.leading().stream().map(Say::provider).collect(Collectors.joining(", "));
        Large.row(
                table,
                Large.body(Say.TEXT.get("decision.leading")),
                Large.name(leading.isEmpty() ? Say.TEXT.get("decision.open") : leading));
        if (page.next().isEmpty()) {
            Large.row(table, Large.body(Say.TEXT.get("decision.next")), Large.name(Say.TEXT.get("decision.nothing")));
        }
        boolean first = true;
        for (DecisionPage.Next next : page.next()) {
            String left = next.left() == 0 ? Say.TEXT.get("decision.begin")
                    : Say.TEXT.get("decision.left", next.left());
            Large.row(
                    table,
                    Large.body(first ? Say.TEXT.get("decision.next") : ""),
                    Large.name(Say.TEXT.get("decision.step", Say.TEXT.get("topic." + next.topic()), left)));
            first = false;
        }
        return new PageNodes.Drawn(Say.TEXT.get("decision.heading"), table);
    }
}
