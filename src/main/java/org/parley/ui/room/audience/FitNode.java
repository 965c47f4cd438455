package org.parley.ui.room.audience;

import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.layout.GridPane;
import org.parley.audience.FitPage;
import org.parley.text.Numbers;

/** The fit of the four models and how firm the recommendation is. */
final class FitNode {
    private FitNode() {}

    static PageNodes.Drawn of(FitPage page) {
        GridPane table = Large.table(46, 40, 14);
        for (FitPage.Row row : page.rows()) {
            Large.row(
                    table,
                    Large.cell(Large.name(Say.name(row.model())), meaning(row)),
                    new Bar(row.fit().value() / 100, row.recommended()),
                    Large.number(Numbers.local().fixed(row.fit().value(), 0)));
        }
        return new PageNodes.Drawn(heading(page), Large.explained(table, firmness(page)));
    }

    private static String heading(FitPage page) {
        return page.rows().stream()
                .filter(FitPage.Row::recommended)
                .findFirst()
                .map(row -> Say.TEXT.get("fit.heading", Say.name(row.model())))
                .orElseGet(() -> Say.TEXT.get("fit.heading.open"));
    }

    private static String meaning(FitPage.Row row) {
        var words = new ArrayList<String>();
        words.add(Say.TEXT.get("fit." + row.nearness().name().toLowerCase(Locale.ROOT)));
        if (row.recommended()) {
            words.add(Say.TEXT.get("fit.recommended"));
        }
        if (row.chosen()) {
            words.add(Say.TEXT.get("fit.chosen"));
        }
        if (row.gatesOpen() > 0) {
            words.add(Say.TEXT.get("fit.gates", row.gatesOpen()));
        }
        return String.join(" · ", words);
    }

    private static String firmness(FitPage page) {
        if (page.answersNeeded() > 0) {
            return Say.TEXT.get("fit.needed", page.answersNeeded());
        }
        var words = new ArrayList<String>();
        page.lead().ifPresent(lead -> words.add(Say.TEXT.get("fit.lead", Say.figure(lead))));
        page.stability().ifPresent(share -> words.add(Say.TEXT.get("fit.stability", Say.figure(share))));
        return String.join(" ", words);
    }
}
