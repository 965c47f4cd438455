package org.parley.ui.room.audience;

import javafx.scene.layout.GridPane;
import org.parley.audience.OutcomesPage;

/** The outcomes by weight, with what success is where somebody said so. */
final class OutcomesNode {
    private OutcomesNode() {}

    static PageNodes.Drawn of(OutcomesPage page) {
        GridPane table = Large.table(14, 56, 30);
        for (OutcomesPage.Row row : page.rows()) {
            String target = row.target().isEmpty()
                    ? Say.TEXT.get("outcomes.noTarget")
                    : Say.TEXT.get("outcomes.target", row.target().words());
            Large.row(
                    table,
                    Large.number(Say.figure(row.weight())),
                    Large.name(Say.name(row.outcome())),
                    Large.body(target));
        }
        return new PageNodes.Drawn(Say.TEXT.get("outcomes.heading"), table);
    }
}
