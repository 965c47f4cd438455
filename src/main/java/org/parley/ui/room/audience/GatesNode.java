package org.parley.ui.room.audience;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.parley.audience.GatesPage;

/** What would have to be true for a model. */
final class GatesNode {
    private GatesNode() {}

    static PageNodes.Drawn of(GatesPage page) {
        GridPane table = Large.table(56, 24, 20);
        Large.row(
                table,
                Large.body(Say.TEXT.get("gates.condition")),
                Large.body(Say.TEXT.get("gates.needed")),
                Large.body(Say.TEXT.get("gates.today")));
        for (GatesPage.Row row : page.rows()) {
            String answer = row.answer().map(Say::figure).orElseGet(() -> Say.TEXT.get("gates.unknown"));
            Label today = Large.name(Say.TEXT.get(row.met() ? "gates.met" : "gates.unmet", answer));
            Large.row(
                    table,
                    Large.name(Say.name(row.question())),
                    Large.name(Say.TEXT.get("gates.minimum", Say.figure(row.minimum()))),
                    Large.styled(today, row.met() ? "room-good" : "room-bad"));
        }
        return new PageNodes.Drawn(Say.TEXT.get("gates.heading", Say.name(page.model())), table);
    }
}
