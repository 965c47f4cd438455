package org.parley.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.parley.domain.deal.Attachment;
import org.junit.jupiter.api.Test;
import org.parley.analysis.value.Band;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.fixtures.MemoryStore;
import org.parley.ui.compare.CellText.Tone;
import org.parley.ui.compare.RowFilter.Chip;
import org.parley.ui.kit.DealModel;

class CompareViewModelTest {
    private static final Column A = Column.bid("A");
    private static final Column B = Column.bid("B");

    private final DealModel deal = Desk.model(Deals.CATALOG, Deals.small(), new MemoryStore());
    private final CompareViewModel model = new CompareViewModel(deal);
    private final CellTexts texts = new CellTexts(model);

    @Test
    void groupsAskedClausesByFamily() {
        assertThat(ids()).containsExactly("DATA", "DATA-3", "DATA-4", "EXIT", "EXIT-1");
        assertThat(model.shownClauses()).isEqualTo(3);
        assertThat(model.hiddenQuotes()).isEqualTo(1);
    }

    @Test
    void putsOurLadderAndTheBidsInColumns() {
        assertThat(model.columns())
                .extracting(Column::id)
                .containsExactly(
                        "MECHANISM", "STEP-OPEN", "STEP-TARGET", "STEP-FALLBACK", "STEP-WALK_AWAY", "DRAFT", "BID-A",
                        "BID-B");
        assertThat(text("DATA-3", Column.of(org.parley.domain.catalog.LadderStep.WALK_AWAY)).first())
                .isEqualTo("72");
        assertThat(text("DATA-3", Column.DRAFT).first()).isEqualTo("36");
    }

    @Test
    void saysValueWithSignAndBand() {
        assertThat(text("DATA-3", A)).isEqualTo(new CellText("60 hours", "▽ 20", Tone.ORANGE));
        assertThat(text("EXIT-1", B)).isEqualTo(new CellText("12 months", "✓ 75", Tone.GREEN));
    }

    @Test
    void saysBeyondWalkAwayInWords() {
        assertThat(text("DATA-3", B)).isEqualTo(new CellText("96 hours", "✗ 0 · beyond walk-away", Tone.RED));
        assertThat(model.data().row("DATA-3").cell("B").band()).isEqualTo(Band.RED);
    }

    @Test
    void saysWhereTheProposalIsSilent() {
        var proposal = new Attachment("0b".repeat(32), "offer.pdf", Attachment.Role.PROPOSAL, 12, Instant.EPOCH);
        deal.apply(BidEdits.takeOver("A", Map.of(), Set.of("DATA-4"), proposal));

        assertThat(text("DATA-4", A)).isEqualTo(new CellText("○ silent in the proposal", "counts as 0", Tone.SILENT));
        assertThat(model.data().row("DATA-4").cell("A").notAnswered()).isTrue();
    }

    @Test
    void saysNotAnsweredAndRecordedInWords() {
        assertThat(text("DATA-4", A)).isEqualTo(new CellText("○ not answered", "counts as 0", Tone.SILENT));
        model.chip(Chip.ASKED).set(false);

        assertThat(text("GOV-2", A)).isEqualTo(new CellText("4 meetings", "• recorded, not scored", Tone.RECORDED));
        assertThat(text("GOV-2", B).first()).isEqualTo("not asked");
    }

    @Test
    void keepsFlagsBesideEveryScore() {
        BidHead b = model.data().bids().get("B");
        CellText family = texts.of(RowRef.family("DATA"), B);

        assertThat(b).isNotNull();
        assertThat(b.beyondWalkAway()).isEqualTo(1);
        assertThat(family.second()).isEqualTo("✗ 1 beyond walk-away");
    }

    @Test
    void filtersByWhatIsWrong() {
        model.chip(Chip.BEYOND).set(true);
        assertThat(ids()).containsExactly("DATA", "DATA-3");
        model.chip(Chip.BEYOND).set(false);
        model.chip(Chip.UNANSWERED).set(true);
        assertThat(ids()).containsExactly("DATA", "DATA-4");
        model.chip(Chip.BEYOND).set(true);
        assertThat(ids()).isEmpty();
        model.clearFilters();
        assertThat(model.shownClauses()).isEqualTo(model.allClauses()).isGreaterThan(90);
    }

    @Test
    void leavesOutClausesOnWhichTheBidsAreAlike() {
        model.chip(Chip.DIFFERENT).set(true);

        assertThat(ids()).containsExactly("DATA", "DATA-3", "DATA-4");
    }

    @Test
    void searchesNamesAndWordsOfBids() {
        model.searchProperty().set("PORTAL breaches");
        assertThat(ids()).containsExactly("DATA", "DATA-3");
        model.searchProperty().set("exit-1");
        assertThat(ids()).containsExactly("EXIT", "EXIT-1");
    }

    @Test
    void showsOneFamily() {
        model.familyProperty().set("EXIT");

        assertThat(ids()).containsExactly("EXIT", "EXIT-1");
    }

    @Test
    void putsTheLargestLossFirst() {
        model.orderProperty().set(RowOrder.byGap("B"));
        assertThat(ids()).startsWith("DATA-3").doesNotContain("DATA");
        model.orderProperty().set(RowOrder.byGap("A"));
        assertThat(ids()).startsWith("DATA-4");
        List<Double> gaps = ids().stream().map(id -> model.data().row(id).gap("A")).toList();
        assertThat(gaps).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void collapsesFamilies() {
        model.toggle("DATA");
        assertThat(ids()).containsExactly("DATA", "EXIT", "EXIT-1");
        model.collapseAll();
        assertThat(ids()).containsExactly("DATA", "EXIT");
        model.expandAll();
        assertThat(ids()).hasSize(5);
    }

    @Test
    void movesBids() {
        model.move("B", -1);

        assertThat(deal.deal().bids()).extracting(b -> b.letter()).containsExactly("B", "A");
        assertThat(model.columns()).endsWith(B, A);
        model.move("B", -1);
        assertThat(model.columns()).endsWith(B, A);
    }

    @Test
    void choosesColumns() {
        model.choose(Column.MODEL_DEFAULT, true);
        model.choose(Column.of(org.parley.domain.catalog.GroupId.LC), true);
        model.choose(B, false);

        assertThat(model.columns()).contains(Column.MODEL_DEFAULT).doesNotContain(B);
        assertThat(text("DATA-3", Column.of(org.parley.domain.catalog.GroupId.LC)).first()).isEqualTo("12–48 hours");
    }

    @Test
    void hidesOurPositionsAsOne() {
        model.selectedProperty().set(new Place(new RowRef("DATA", "DATA-3"), Column.DRAFT));
        model.positionsHiddenProperty().set(true);

        assertThat(model.columns()).containsExactly(Column.MECHANISM, A, B);
        assertThat(model.selected()).isEqualTo(new Place(new RowRef("DATA", "DATA-3"), Column.MECHANISM));
    }

    @Test
    void followsTheDeal() {
        deal.apply(BidEdits.quote("A", "DATA-4", Quote.of(10)));
        assertThat(text("DATA-4", A).tone()).isNotEqualTo(Tone.SILENT);
        deal.apply(BidEdits.remove("A", "Tavora Contact"));
        assertThat(model.columns()).doesNotContain(A);
        deal.undo();
        assertThat(model.columns()).contains(A);
    }

    @Test
    void explainsTheValueWithItsFormula() {
        assertThat(line("DATA-3", "A", ThreadLine.Kind.VALUE))
                .isEqualTo("60 hours lies between fallback 48 hours and walk-away 72 hours: "
                        + "40 × (72 − 60) / (72 − 48) = 20");
        assertThat(line("DATA-3", "B", ThreadLine.Kind.VALUE)).contains("beyond our walk-away of 72 hours");
    }

    @Test
    void explainsWeightLossAndDraft() {
        assertThat(line("DATA-3", "A", ThreadLine.Kind.WEIGHT)).contains("No group has voted").contains("25.00% each");
        assertThat(line("DATA-3", "A", ThreadLine.Kind.GAP)).isEqualTo("25.00% × (100 − 20) = 20 points of the total");
        assertThat(line("DATA-3", "A", ThreadLine.Kind.DRAFT_GAP)).contains("worth 75").contains("55 points worse");
        assertThat(line("DATA-3", "A", ThreadLine.Kind.ACCEPTS)).isEqualTo(
                "✗ LC accepts 12–48 hours: outside, and it can veto");
    }

    @Test
    void keepsOurSideOutOfTheThreadWhileHidden() {
        var thread = new ClauseThread(model.data(), model.data().row("DATA-3"), true);

        assertThat(thread.lines(model.data().bids().get("A")))
                .extracting(ThreadLine::kind)
                .doesNotContain(ThreadLine.Kind.DRAFT_GAP, ThreadLine.Kind.ESTIMATE, ThreadLine.Kind.ACCEPTS);
        assertThat(thread.lines(model.data().bids().get("A")).toString()).doesNotContain("48").doesNotContain("72");
    }

    @Test
    void revealsAClauseWhateverIsFiltered() {
        model.chip(Chip.BEYOND).set(true);
        model.collapseAll();

        assertThat(model.reveal("EXIT-1")).isTrue();
        assertThat(ids()).contains("EXIT-1");
        assertThat(model.reveal("NONE-1")).isFalse();
    }

    @Test
    void staysWithADealThatAsksNothing() {
        Deal none = SelectionEdits.askedAll(java.util.Set.of()).apply(Deals.small());
        var open = new CompareViewModel(Desk.model(Deals.CATALOG, none, new MemoryStore()));

        assertThat(open.chip(Chip.ASKED).get()).isFalse();
        assertThat(open.rows()).isNotEmpty();
        assertThat(open.data().bids().values()).allSatisfy(b -> assertThat(b.total()).isNull());
    }

    private List<String> ids() {
        return model.rows().stream().map(RowRef::id).toList();
    }

    private CellText text(String mechanism, Column column) {
        return texts.of(new RowRef(mechanism.substring(0, mechanism.indexOf('-')), mechanism), column);
    }

    private String line(String mechanism, String letter, ThreadLine.Kind kind) {
        return new ClauseThread(model.data(), model.data().row(mechanism), false)
                .lines(model.data().bids().get(letter)).stream()
                .filter(l -> l.kind() == kind)
                .map(ThreadLine::text)
                .findFirst()
                .orElse("");
    }
}
