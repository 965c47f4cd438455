package org.parley.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Quote;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealFiles;
import org.parley.exchange.sheet.DraftRow.Status;
import org.parley.file.ImportProblem;

/** Row by row, what a bid sheet would bring in and what a person has to decide first. */
class BidDraftTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final DealTerms TERMS = new DealTerms(CATALOG, DealFiles.read("lumenvale"));
    private java.util.Locale before = java.util.Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        java.util.Locale.setDefault(before);
    }

    @Test
    void aCleanSheetBecomesQuotes() {
        BidDraft draft = csv("""
                mechanism,value,wording,note
                DATA-3,24,We notify within 24 hours.,After triage.
                """);
        assertThat(draft.rows()).extracting(DraftRow::status).containsExactly(Status.OK);
        assertThat(draft.quotes()).containsExactly(java.util.Map.entry(
                "DATA-3", new Quote(24.0, "We notify within 24 hours.", "After triage.", Confidence.HIGH)));
        assertThat(draft.notAnswered()).hasSize(37).extracting(Mechanism::id).doesNotContain("DATA-3");
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrderAndSomeRowsDown() {
        BidDraft draft = csv("""
                Tavora Contact,,
                Offer of 3 March,,

                Comments,Offer (number),Clause
                after triage,24,DATA-3
                """);
        assertThat(draft.mapping()).isEqualTo(new SheetMapping(0, 4, 2, 1, SheetMapping.NONE, 0));
        assertThat(draft.quotes().get("DATA-3"))
                .isEqualTo(new Quote(24.0, "", "after triage", Confidence.HIGH));
    }

    @Test
    void withoutAHeaderAPersonSaysWhichColumnIsWhich() {
        SheetTable table = table("24,DATA-3\n10,DATA-4\n");
        assertThatThrownBy(() -> BidDraft.of(TERMS, table))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("bid.csv has no header row with the columns 'mechanism' and 'value'");
        var mapping = new SheetMapping(0, 0, 1, 0, SheetMapping.NONE, SheetMapping.NONE);
        assertThat(BidDraft.of(TERMS, table, mapping).quotes()).containsOnlyKeys("DATA-3", "DATA-4");
        assertThatThrownBy(() -> new SheetMapping(0, 0, 1, 1, -1, -1)).hasMessageContaining("one thing only");
        assertThatThrownBy(() -> new SheetMapping(0, 0, 1, -1, -1, -1)).hasMessageContaining("Say which column");
    }

    @Test
    void mechanismsAreFoundByIdOrNameHoweverWritten() {
        BidDraft draft = csv("""
                mechanism,value
                data-3,24
                 EXECUTIVE   steering committee ,4
                BCP 1,2
                DATA–4,10
                PERF-2 Operational metrics,80
                gov_1: Tiered structure,3
                """);
        assertThat(draft.quotes().keySet())
                .containsExactly("DATA-3", "GOV-2", "BCP-1", "DATA-4", "PERF-2", "GOV-1");
    }

    @Test
    void anUnknownMechanismComesWithTheNearestOne() {
        BidDraft draft = csv(
                "mechanism,value\nDATA-33,24\nBreach-notifcation timeline,24\nFree lunch for everybody,1\n");
        problem(draft, 2, "'DATA-33' is no mechanism we know. Did you mean DATA-3?");
        problem(draft, 3,
                "'Breach-notifcation timeline' is no mechanism we know. Did you mean Breach-notification timeline?");
        problem(draft, 4, "'Free lunch for everybody' is no mechanism we know. Enter its code, or leave the row out.");
        BidDraft corrected = draft.withMechanism(2, "DATA-3").withSkipped(3, true).withSkipped(4, true);
        assertThat(corrected.quotes()).containsOnlyKeys("DATA-3");
        assertThat(draft.unresolved()).as("a draft does not change").hasSize(3);
    }

    @Test
    void decimalCommasOfAWindowsSheetAreUnderstood() {
        byte[] bytes = """
                Mechanism;Value;Wording
                GOV-6;2,5;zwei Tage für Führungskräfte
                EXT-1;1.150,5;Höchstens
                PRICE-2;102,78;
                """.getBytes(Charset.forName("windows-1252"));
        BidDraft draft = BidDraft.of(TERMS, SheetReader.read(bytes, "bid.csv"));
        assertThat(draft.quotes().values()).extracting(Quote::value).containsExactly(2.5, 1150.5, 102.78);
        assertThat(draft.rows().getFirst().wording()).isEqualTo("zwei Tage für Führungskräfte");
    }

    @Test
    void aNumberThatCanBeReadTwoWaysIsAWarning() {
        BidDraft draft = csv("mechanism,value\nFLEX-4,\"1,500\"\nGOV-6,2.125\n");
        warning(draft, 2, "'1,500' can mean 1.5 or 1500; it was read as 1.5. Correct it if that is wrong.");
        warning(draft, 3, "'2.125' can mean 2.125 or 2125; it was read as 2.125. Correct it if that is wrong.");
        assertThat(draft.quotes().get("GOV-6")).isEqualTo(new Quote(2.125, "", "", Confidence.LOW));
    }

    @Test
    void textForANumberIsAProblemUntilCorrected() {
        BidDraft draft = csv("mechanism,value\nDATA-3,as soon as possible\nBCP-1,2-4 hours\n");
        problem(draft, 2,
                "'as soon as possible' is text where a number is due. Enter the number, or leave the row out.");
        problem(draft, 3, "'2-4 hours' is not one plain number. Enter the number that counts, or leave the row out.");
        assertThatThrownBy(draft::quotes)
                .isInstanceOf(ImportProblem.class)
                .hasMessage("bid.csv: 2 rows need a decision, the first is row 2: 'as soon as possible' is text where a"
                        + " number is due. Enter the number, or leave the row out. Nothing was imported.");
        BidDraft corrected = draft.withValue(2, "24 h").withValue(3, "");
        assertThat(corrected.quotes()).containsOnlyKeys("DATA-3");
        assertThat(corrected.notAnswered()).extracting(Mechanism::id).contains("BCP-1");
    }

    @Test
    void duplicatesNameBothRowsAndOneHasToGo() {
        BidDraft draft = csv("mechanism,value\nDATA-3,24\nDATA-4,10\nBreach-notification timeline,36\n");
        problem(draft, 2, "DATA-3 is answered more than once, in rows 2, 4. Leave out all but one.");
        problem(draft, 4, "DATA-3 is answered more than once, in rows 2, 4. Leave out all but one.");
        assertThat(draft.withSkipped(2, true).quotes().get("DATA-3")).isEqualTo(Quote.of(36));
        assertThat(draft.withSkipped(2, true).withSkipped(2, false).unresolved()).hasSize(2);
    }

    @Test
    void whatWasNotAskedIsRecordedAndSaid() {
        DraftRow row = csv("mechanism,value\nSCOPE-2,80\n").rows().getFirst();
        assertThat(row.status()).isEqualTo(Status.INFORMATION);
        assertThat(row.messages()).containsExactly("We did not ask for this: recorded, not scored.");
    }

    @Test
    void valuesNobodyWouldMeanAreWarnings() {
        BidDraft draft = csv("""
                mechanism,value
                DATA-3,240
                SCOPE-1,0.65
                BCP-1,4 days
                DATA-2,9
                EXIT-1,-12
                TRANS-3,45 plus travel
                CULT-5,"0,15"
                """);
        warning(draft, 2, "240 (hours) is far outside what either side usually asks. Check the value and its unit.");
        warning(draft, 3, "0.65 looks like a share; if 65 % is meant, correct it.");
        warning(draft, 4, "The sheet says 'days', but we count in 'tier-1 RTO, hours'. Check the value.");
        warning(draft, 5, "Levels go from 0 to 5 in whole steps; 9 is none of them. Check the value.");
        warning(draft, 6, "-12 (months) is far outside what either side usually asks. Check the value and its unit.");
        warning(draft, 7,
                "The words 'plus travel' beside the number are not part of the value. Check that they change nothing.");
        warning(draft, 8, "0.15 looks like a share; if 15 % is meant, correct it.");
        assertThat(draft.unresolved()).isEmpty();
    }

    @Test
    void wordsWithoutANumberCountAsNotAnswered() {
        BidDraft draft = csv("mechanism,value,wording\nDATA-3,,As the law requires.\nDATA-4,,\n");
        warning(draft, 2, "Words but no value: this counts as not answered.");
        warning(draft, 3, "No value: this counts as not answered.");
        assertThat(draft.quotes()).containsOnlyKeys("DATA-3");
        assertThat(draft.notAnswered()).hasSize(38);
    }

    @Test
    void aSheetThatAnswersNothingIsRefused() {
        assertThatThrownBy(() -> csv("mechanism,value\nDATA-3,\n").quotes())
                .hasMessageContaining("bid.csv answers nothing");
    }

    @Test
    void headingsBetweenRowsAreNoAnswers() {
        assertThat(csv("mechanism,value\nDATA,\nData security and privacy,\nDATA-3,24\n").rows()).hasSize(1);
    }

    @Test
    void hiddenMergedAndUncalculatedCellsOfAWorkbookAreSaidAtTheirRow() {
        BidDraft draft = BidDraft.of(TERMS, SheetReader.read(Workbooks.of(s -> {
            Workbooks.header(s);
            Workbooks.row(s, 2, "DATA-3", 24);
            Workbooks.row(s, 3, "DATA-4");
            Workbooks.row(s, 4, "BCP-1", 2).setZeroHeight(true);
            Workbooks.row(s, 5, "BCP-2").createCell(1).setCellFormula("50+10");
            s.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
        }), "bid.xlsx"));
        assertThat(draft.rows().getFirst().status()).isEqualTo(Status.OK);
        assertThat(draft.rows().get(1).value()).isEqualTo(24);
        warning(draft, 3, "The cell is merged with others and takes their first value.");
        warning(draft, 4, "The row is hidden in the file.");
        problem(draft, 5, "The formula was never calculated. Enter the number, or open and save the file in a"
                + " spreadsheet program.");
        assertThat(draft.notes()).hasSize(2);
    }

    private static void problem(BidDraft draft, int row, String message) {
        DraftRow found = row(draft, row);
        assertThat(found.status()).as("%s", found.messages()).isEqualTo(Status.PROBLEM);
        assertThat(found.messages().getFirst()).isEqualTo(message);
    }

    private static void warning(BidDraft draft, int row, String message) {
        DraftRow found = row(draft, row);
        assertThat(found.messages()).contains(message);
        assertThat(found.status()).as("%s", found.messages()).isEqualTo(Status.WARNING);
    }

    private static DraftRow row(BidDraft draft, int number) {
        List<DraftRow> found = draft.rows().stream().filter(r -> r.number() == number).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static BidDraft csv(String text) {
        return BidDraft.of(TERMS, table(text));
    }

    private static SheetTable table(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "bid.csv");
    }
}
