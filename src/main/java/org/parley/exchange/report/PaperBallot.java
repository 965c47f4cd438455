package org.parley.exchange.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.file.OutputFile;
import org.parley.text.Texts;

/** Ballots to be printed: one page for each group at the table, with a box for the points of each item. */
public final class PaperBallot {
    private static final String TEMPLATE = "org/parley/exchange/report/ballot.peb";
    private static final Texts TEXT = Texts.of("report");

    private PaperBallot() {}

    /** What the template prints. */
    public record Page(String title, String how, List<Ballot> ballots, List<String> items) {}

    /** One group's page. */
    public record Ballot(String group, String cares) {}

    /** @throws org.parley.file.ExportProblem when the file cannot be written */
    public static void write(DealTerms terms, Sheet sheet, Path file) {
        OutputFile.write(file, of(terms, sheet).getBytes(StandardCharsets.UTF_8));
    }

    static String of(DealTerms terms, Sheet sheet) {
        var ballots = new ArrayList<Ballot>();
        for (GroupId id : GroupId.values()) {
            if (terms.deal().stakeholders().lambda(id) > 0) {
                var group = terms.catalog().group(id);
                ballots.add(new Ballot(id + " " + group.name(), group.cares()));
            }
        }
        int round = terms.deal().stakeholders().current(sheet).number();
        return HtmlReport.fill(TEMPLATE, new Page(
                TEXT.get("ballot.title." + sheet, terms.deal().profile().client(), Integer.toString(round)),
                TEXT.get("ballot.how." + sheet),
                ballots,
                terms.items(sheet).stream().map(i -> item(terms, sheet, i)).toList()));
    }

    private static String item(DealTerms terms, Sheet sheet, String item) {
        if (sheet == Sheet.OUTCOMES) {
            return item + " " + terms.catalog().outcome(OutcomeId.valueOf(item)).name();
        }
        return item.equals(Sheet.TCO)
                ? item + " " + TEXT.get("report.tco")
                : item + " " + terms.catalog().family(item).name();
    }
}
