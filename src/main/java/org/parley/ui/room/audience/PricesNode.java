package org.parley.ui.room.audience;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.GridPane;
import org.parley.audience.Amount;
import org.parley.audience.PricesPage;
import org.parley.text.ScenarioNames;

/** What each bid costs. */
final class PricesNode {
    private PricesNode() {}

    static PageNodes.Drawn of(PricesPage page) {
        GridPane table = Large.table(44, 28, 28);
        Large.row(
                table,
                Large.body(Say.TEXT.get("prices.bid")),
                Large.body(Say.TEXT.get("prices.total", unit(page, PricesPage.Row::total))),
                Large.body(Say.TEXT.get("prices.contact", unit(page, PricesPage.Row::perContact))));
        for (PricesPage.Row row : page.rows()) {
            String none = Say.TEXT.get("prices.none");
            Large.row(
                    table,
                    row.lowest()
                            ? Large.cell(Large.name(Say.provider(row.provider())), Say.TEXT.get("prices.lowest"))
                            : Large.name(Say.provider(row.provider())),
                    row.total().isPresent() ? Large.number(Say.amount(row.total().get())) : Large.name(none),
                    Large.name(row.perContact().map(Say::amount).orElse(none)));
        }
        String meaning = Say.TEXT.get(
                "prices.meaning", Integer.toString(page.months()), ScenarioNames.of(page.scenario().words()));
        return new PageNodes.Drawn(
                Say.heading(Say.TEXT.get("prices.heading"), page.part()), Large.explained(table, meaning));
    }

    private static String unit(PricesPage page, Function<PricesPage.Row, Optional<Amount>> amount) {
        return page.rows().stream().flatMap(row -> amount.apply(row).stream()).map(Amount::unit).findFirst().orElse("");
    }
}
