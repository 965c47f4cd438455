package org.parley.ui.room.audience;

import java.util.stream.Collectors;
import javafx.scene.layout.GridPane;
import org.parley.audience.RankingPage;

/** Which bid serves the client best, and what its total is made of. */
final class RankingNode {
    private RankingNode() {}

    static PageNodes.Drawn of(RankingPage page) {
        GridPane table = Large.table(46, 38, 16);
        for (RankingPage.Row row : page.rows()) {
            String open = row.open() == 0 ? Say.TEXT.get("ranking.settled") : Say.TEXT.get("ranking.open", row.open());
            Large.row(
                    table,
                    Large.cell(Large.name(Say.provider(row.provider())), open),
                    new Bar(row.points().map(points -> points.value() / 100).orElse(0.0), row.first()),
                    row.points().isPresent()
                            ? Large.number(Say.figure(row.points().get()))
                            : Large.name(Say.TEXT.get("prices.none")));
        }
        String made = Say.TEXT.get("ranking.basis." + page.basis())
                + " "
                + Say.TEXT.get(page.weighted() ? "ranking.weighted" : "ranking.equal");
        return new PageNodes.Drawn(Say.heading(heading(page), page.part()), Large.explained(table, made));
    }

    private static String heading(RankingPage page) {
        String first = page.rows().stream()
                .filter(RankingPage.Row::first)
                .map(row -> Say.provider(row.provider()))
                .collect(Collectors.joining(", "));
        return first.isEmpty() ? Say.TEXT.get("ranking.heading") : Say.TEXT.get("ranking.heading.first", first);
    }
}
