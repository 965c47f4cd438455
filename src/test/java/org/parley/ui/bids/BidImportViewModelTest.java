package org.parley.ui.bids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.bids.QuoteChanges;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.exchange.sheet.DraftRow;
import org.parley.exchange.sheet.SheetMapping;
import org.parley.fixtures.MemoryStore;
import org.parley.session.History;
import org.parley.ui.bids.Columns.Role;
import org.parley.ui.kit.DealModel;

class BidImportViewModelTest {
    private static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");

    @TempDir Path folder;

    private final DealModel model = new DealModel(
            BidSheets.CATALOG, new MemoryStore(), BidSheets.deal(), History.NONE, Clock.systemUTC(), "ada",
            Runnable::run,
            Runnable::run, Runnable::run);

    @Test
    void readsTheColumnsFromTheHeader() {
        var sheet = open(BidSheets.xlsx(folder, "bid.xlsx", s -> {
            BidSheets.row(s, 1, "Bid of Quillon CX");
            BidSheets.row(s, 3, "Note", "Quoted value", "Clause", "Clause text");
            BidSheets.row(s, 4, "", 8, "SCOPE-6", "Eight days.");
        }));

        assertThat(sheet.preview().columns()).isEqualTo(new Columns(0, 4, 2, 1, 3, 0));
        assertThat(sheet.preview().tally()).isEqualTo(new Tally(1, 0, 0, 0, 1));
        assertThat(sheet.corrected()).isFalse();
    }

    @Test
    void takesColumnsThatAPersonChoosesAndFindsTheFirstAnswer() {
        var sheet = open(BidSheets.csv(
                folder, "odd.csv", "Our answer,,", "Klausel,Wert,Text", "SCOPE-6,8,Eight days", "PERF-2,84,Calls"));
        assertThat(sheet.preview().draft()).isNull();
        assertThat(sheet.obstacle()).contains("columns");

        sheet.provider().nameProperty().set("Odd");
        sheet.column(Role.MECHANISM, 0);
        sheet.column(Role.VALUE, 1);

        assertThat(sheet.preview().columns().firstRow()).isEqualTo(3);
        assertThat(sheet.rowNumbers()).containsExactly(3, 4);
        assertThat(sheet.obstacle()).isEmpty();
    }

    @Test
    void aColumnMeansOneThing() {
        var sheet = open(BidSheets.goodCsv(folder, "A.csv"));

        sheet.column(Role.VALUE, 2);

        assertThat(sheet.preview().columns()).isEqualTo(new Columns(0, 2, 0, 2, 1, 3));
    }

    @Test
    void correctionsSurviveAChangeOfAnotherColumn() {
        var sheet = open(BidSheets.csv(folder, "A.csv", "mechanism,value,wording", "SCOPE-6,soon,x", "Calls,84,y"));
        sheet.value(2, "8");
        sheet.mechanism(3, "PERF-2");

        sheet.column(Role.WORDING, SheetMapping.NONE);

        assertThat(row(sheet, 2).value()).isEqualTo(8);
        assertThat(Objects.requireNonNull(row(sheet, 3).mechanism()).id()).isEqualTo("PERF-2");
        assertThat(row(sheet, 3).wording()).isEmpty();
        assertThat(sheet.asWritten(3, Role.MECHANISM)).isEqualTo("Calls");
    }

    @Test
    void goesRoundTheProblems() {
        var sheet = open(
                BidSheets.csv(folder, "A.csv", "mechanism,value", "SCOPE-6,soon", "PERF-2,84", "Calls,84",
                        "DATA-3,24"));

        assertThat(sheet.problemRows()).containsExactly(2, 4);
        assertThat(sheet.nextProblem(0)).contains(2);
        assertThat(sheet.nextProblem(2)).contains(4);
        assertThat(sheet.nextProblem(4)).contains(2);
        assertThat(sheet.obstacle()).isEqualTo("2 rows need a decision first: correct or leave out.");
        assertThatThrownBy(() -> sheet.edit(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsLeftWhenEveryRowIsLeftOut() {
        var sheet = open(BidSheets.csv(folder, "A.csv", "mechanism,value", "SCOPE-6,soon"));

        sheet.leaveOut(2, true);

        assertThat(sheet.preview().tally()).isEqualTo(new Tally(0, 0, 0, 1, 0));
        assertThat(sheet.obstacle()).isEqualTo("No row is left to import.");
    }

    @Test
    void aSecondImportSaysWhatItReplaces() {
        var sheet = open(BidSheets.goodCsv(folder, "A-tavora.csv"));

        assertThat(sheet.provider().label()).isEqualTo("A Tavora Contact");
        assertThat(sheet.changes()).isEqualTo(new QuoteChanges(2, 1, 0));
        assertThat(ImportWords.version(sheet))
                .isEqualTo("This becomes version 2 of A Tavora Contact and replaces all 2 former answers. "
                        + "By value: 2 change, 1 is new, none is gone.");

        model.apply(sheet.edit(NOW));

        Bid bid = model.deal().bid("A").orElseThrow();
        assertThat(bid.version()).isEqualTo(2);
        assertThat(bid.value("SCOPE-6")).isEqualTo(8);
        assertThat(bid.attachments()).singleElement().satisfies(a -> {
            assertThat(a.fileName()).isEqualTo("A-tavora.csv");
            assertThat(a.addedAt()).isEqualTo(NOW);
        });
        assertThat(sheet.knownFile()).isTrue();
    }

    @Test
    void aNewProviderAndItsQuotesAreOneStepToUndo() {
        Deal before = model.deal();
        var sheet = open(BidSheets.goodCsv(folder, "D_quillon-cx bid v2.csv"));
        assertThat(sheet.provider().label()).isEqualTo("D Quillon Cx");

        model.apply(sheet.edit(NOW));
        assertThat(model.deal().bid("D").orElseThrow().quotes()).hasSize(3);
        model.undo();

        assertThat(model.deal()).isEqualTo(before);
    }

    @Test
    void aNewProviderNeedsAFreeLetterAndAName() {
        var provider = open(BidSheets.goodCsv(folder, "bid.csv")).provider();
        assertThat(provider.isNew()).isTrue();
        assertThat(provider.letter()).isEqualTo("C");
        assertThat(provider.problem()).isEqualTo("Enter a name for the new provider.");

        provider.nameProperty().set("Quillon");
        assertThat(provider.problem()).isEmpty();
        provider.letterProperty().set("a");
        assertThat(provider.problem()).isEqualTo("The letter A belongs to Tavora Contact. Choose another one.");
        provider.letterProperty().set("?");
        assertThat(provider.problem()).isEqualTo("Give the new provider a letter, such as D.");
    }

    private BidImportViewModel open(Path file) {
        var sheet = (Incoming.Sheet) Incoming.read(file, model.terms(), Incoming.Way.of(Incoming.As.SHEET));
        return new BidImportViewModel(model, sheet.table(), sheet.draft());
    }

    private static DraftRow row(BidImportViewModel sheet, int number) {
        return Objects.requireNonNull(sheet.row(number));
    }
}
