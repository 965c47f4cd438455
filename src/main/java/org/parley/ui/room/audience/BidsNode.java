package org.parley.ui.room.audience;

import java.util.ArrayList;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.parley.audience.BidsPage;

/** What the providers quote, side by side. */
final class BidsNode {
    private static final double NAME = 40;

    private BidsNode() {}

    static PageNodes.Drawn of(BidsPage page) {
        var widths = new double[page.providers().size() + 1];
        Arrays.fill(widths, (100 - NAME) / page.providers().size());
        widths[0] = NAME;
        GridPane table = Large.table(widths);
        var header = new ArrayList<Node>();
        header.add(Large.body(Say.TEXT.get("terms.clause")));
        page.providers()
                .forEach(provider -> header.add(
                        Large.column(Large.name(provider.id()), Large.body(provider.name()))));
        Large.row(table, header.toArray(Node[]::new));
        for (BidsPage.Row row : page.rows()) {
            var cells = new ArrayList<Node>();
            cells.add(Large.name(Say.name(row.mechanism())));
            row.quotes()
                    .forEach(quote -> cells.add(
                            Large.name(quote.map(Say::value).orElseGet(() -> Say.TEXT.get("bids.none")))));
            Large.row(table, cells.toArray(Node[]::new));
        }
        String heading = Say.heading(Say.TEXT.get("bids.heading", Say.name(page.family())), page.part());
        return new PageNodes.Drawn(Say.heading(heading, page.providersPart()), table);
    }
}
