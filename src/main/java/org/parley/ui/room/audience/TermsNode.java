package org.parley.ui.room.audience;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.parley.audience.Shown;
import org.parley.audience.TermsPage;

/** What is discussed: names and units, and our values where they were revealed. */
final class TermsNode {
    private TermsNode() {}

    static PageNodes.Drawn of(TermsPage page) {
        boolean values = page.rows().stream().anyMatch(row -> row.open().isPresent() || row.target().isPresent());
        GridPane table = values ? Large.table(52, 24, 24) : Large.table(56, 44);
        if (values) {
            Large.row(
                    table,
                    Large.body(Say.TEXT.get("terms.clause")),
                    Large.body(Say.TEXT.get("terms.open")),
                    Large.body(Say.TEXT.get("terms.target")));
        } else {
            Large.row(table, Large.body(Say.TEXT.get("terms.clause")), Large.body(Say.TEXT.get("terms.unit")));
        }
        for (TermsPage.Row row : page.rows()) {
            Label name = Large.name(Say.name(row.mechanism()));
            if (values) {
                Large.row(table, name, value(row.open()), value(row.target()));
            } else {
                Large.row(table, name, Large.body(row.unit().words()));
            }
        }
        String heading = Say.TEXT.get("terms.heading", Say.name(page.family()));
        return new PageNodes.Drawn(Say.heading(heading, page.part()), table);
    }

    private static Label value(Optional<Shown> shown) {
        return Large.name(shown.map(Say::value).orElseGet(() -> Say.TEXT.get("terms.hidden")));
    }
}
