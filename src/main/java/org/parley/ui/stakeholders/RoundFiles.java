package org.parley.ui.stakeholders;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.exchange.report.PaperBallot;
import org.parley.exchange.vote.RoundCsv;
import org.parley.file.InputFile;
import org.parley.text.Texts;
import org.parley.ui.kit.FileDialogs.Kind;
import org.parley.ui.kit.Workbench;

/** Points that come in as a file, and ballots that go out as one. */
final class RoundFiles {
    private static final Texts TEXT = Texts.of("rounds");
    private static final int PROBLEMS_SAID = 6;

    private final Workbench bench;

    RoundFiles(Workbench bench) {
        this.bench = bench;
    }

    void read(RoundViewModel model) {
        DealTerms terms = model.all().deal().terms();
        var csv = new RoundCsv(terms, model.sheet());
        bench.files().open(TEXT.get("import"), TEXT.get("file.csv"), List.of("csv", "txt")).stream()
                .findFirst()
                .ifPresent(file -> bench.background()
                        .run(
                                () -> csv.read(InputFile.read(file, InputFile.MAX_DATA_BYTES)),
                                read -> take(model, file, read),
                                bench.messages()::problem));
    }

    void ballots(RoundViewModel model) {
        DealTerms terms = model.all().deal().terms();
        Sheet sheet = model.sheet();
        List<Kind> kinds = List.of(new Kind(TEXT.get("file.paper"), "html"), new Kind(TEXT.get("file.csv"), "csv"));
        bench.files()
                .save(TEXT.get("ballots"), TEXT.get("ballots.name"), kinds)
                .ifPresent(file -> bench.background()
                        .run(
                                () -> write(terms, sheet, file),
                                f -> bench.messages().done(TEXT.get("ballots.done", f)),
                                bench.messages()::problem));
    }

    private static Path write(DealTerms terms, Sheet sheet, Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            new RoundCsv(terms, sheet).writeTemplate(file);
        } else {
            PaperBallot.write(terms, sheet, file);
        }
        return file;
    }

    /** What can be read is taken; each line that cannot is named. */
    private void take(RoundViewModel model, Path file, RoundCsv.Read read) {
        if (read.lines() > 0) {
            model.all().deal().apply(StakeholderEdits.pointsOf(model.sheet(), read.points()));
        }
        String taken = TEXT.get("import.taken", Integer.toString(read.lines()), file.getFileName());
        if (read.problems().isEmpty()) {
            bench.messages().done(taken);
        } else {
            List<String> said = read.problems().stream().limit(PROBLEMS_SAID).toList();
            int more = read.problems().size() - said.size();
            bench.messages().problem(
                    TEXT.get("import.bad", taken, Integer.toString(read.problems().size()), String.join(" ", said))
                            + (more > 0 ? " " + TEXT.get("import.more", Integer.toString(more)) : ""),
                    String.join("\n", read.problems()));
        }
    }
}
