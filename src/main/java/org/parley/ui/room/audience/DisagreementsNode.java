package org.parley.ui.room.audience;

import javafx.scene.layout.GridPane;
import org.parley.audience.DisagreementsPage;

/** The widest disagreements, item by item. */
final class DisagreementsNode {
    private DisagreementsNode() {}

    static PageNodes.Drawn of(DisagreementsPage page) {
        String heading = Say.TEXT.get("apart.heading." + page.sheet());
        if (page.rows().isEmpty()) {
            return new PageNodes.Drawn(heading, Large.statement(Large.name(Say.TEXT.get("apart.none"))));
        }
        GridPane table = Large.table(44, 20, 20, 16);
        Large.row(
                table,
                Large.body(Say.TEXT.get("apart.item")),
                Large.body(Say.TEXT.get("apart.more")),
                Large.body(Say.TEXT.get("apart.less")),
                Large.body(Say.TEXT.get("apart.level")));
        for (DisagreementsPage.Row row : page.rows()) {
            Large.row(
                    table,
                    Large.name(Say.name(row.item())),
                    Large.name(Say.TEXT.get("apart.group", Say.group(row.more()), Say.figure(row.moreWeight()))),
                    Large.name(Say.TEXT.get("apart.group", Say.group(row.less()), Say.figure(row.lessWeight()))),
                    Large.name(Say.TEXT.get("apart.level." + row.level())));
        }
        return new PageNodes.Drawn(heading, table);
    }
}
