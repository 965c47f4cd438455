package org.parley.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.AgendaItem;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Facilitation;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.MeetingEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.domain.edit.WaiverEdits;
import org.parley.fixtures.Bench;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.kit.DealModel;

@UiTest
class MeetingViewTest {
    private DealModel deal = Bench.model(Bench.empty());

    private void open(Ui ui, Deal opened) {
        open(ui, opened, 1100, 800, 14);
    }

    private void open(Ui ui, Deal opened, double width, double height, int font) {
        deal = Bench.model(opened);
        MeetingView page = Bench.show(ui, () -> new MeetingView(deal), width, height, font);
        ui.fx(page::focusFirst);
        ui.settle();
    }

    private Facilitation kept() {
        return deal.deal().facilitation();
    }

    @Test
    void parksOneLineAfterTheOtherByKeyboardAlone(Ui ui) {
        open(ui, Bench.empty());
        ui.expectFocus("#parking-new");
        ui.type("Who signs for data?").keys("Enter").type("Old tariffs").keys("Enter");
        assertThat(kept().parking()).extracting(p -> p.number() + " " + p.text())
                .containsExactly("1 Who signs for data?", "2 Old tariffs");
        assertThat(ui.textOf("#parking-open")).isEqualTo("2 open");
        ui.expectFocus("#parking-new");

        ui.keys("Enter");
        assertThat(kept().parking()).as("nothing typed, nothing parked").hasSize(2);

        ui.fx(deal::undo);
        ui.settle();
        assertThat(ui.exists("#parking-text-2")).isFalse();
    }

    @Test
    void aParkedItemGetsAnOwnerADayAndIsSettled(Ui ui) {
        open(ui, MeetingEdits.park("Who signs?").apply(Bench.empty()));
        ui.fill("#parking-owner-1", "Baker");
        ui.click("#parking-due-1 .text-field").type("2020-01-31").keys("Enter");
        assertThat(kept().parking().getFirst().due()).isEqualTo(LocalDate.of(2020, 1, 31));
        assertThat(ui.textOf("#parking-overdue-1")).isEqualTo("⚠ overdue");

        ui.click("#parking-due-1 .text-field").keys("Ctrl+A").type("soon").keys("Enter");
        assertThat(kept().parking().getFirst().due()).as("no day").isEqualTo(LocalDate.of(2020, 1, 31));

        ui.click("#parking-settled-1");
        assertThat(kept().parking().getFirst().settled()).isTrue();
        assertThat(ui.exists("#parking-overdue-1")).isFalse();
        assertThat(kept().parking().getFirst().owner()).isEqualTo("Baker");
    }

    @Test
    void theAgendaSaysWhenEachItemBegins(Ui ui) {
        open(ui, Bench.empty());
        ui.click("#meeting-AGENDA");
        ui.click("#agenda-new").type("Welcome").keys("Enter");
        ui.fill("#agenda-new-minutes", "50").keys("Enter");
        ui.click("#agenda-new").type("Round one").keys("Enter");
        assertThat(kept().agenda()).containsExactly(
                new AgendaItem(1, "Welcome", 15), new AgendaItem(2, "Round one", 50));
        assertThat(ui.textOf("#agenda-when-2")).isEqualTo("0:15 to 1:05");
        assertThat(ui.textOf("#agenda-total")).isEqualTo("2 planned, 1:05 hours in all");

        ui.click("#agenda-topic-2").keys("Alt+Up");
        assertThat(kept().agenda()).extracting(AgendaItem::topic).containsExactly("Round one", "Welcome");
        ui.expectFocus("#agenda-topic-2");
        assertThat(ui.textOf("#agenda-when-2")).isEqualTo("0:00 to 0:50");

        ui.fill("#agenda-minutes-1", "2.5");
        assertThat(ui.exists("#agenda-minutes-1-error")).isTrue();
        assertThat(kept().agenda().getLast().minutes()).isEqualTo(15);

        ui.click("#agenda-run-2");
        assertThat(ui.textOf("#agenda-time-left")).contains("left");
    }

    @Test
    void whatWasDecidedElsewhereIsRecordedWithTheReasonGivenThere(Ui ui) {
        var when = Instant.parse("2026-03-04T12:00:00Z");
        Deal decided = RelationshipEdits.choose(Bench.CATALOG, ModelId.TX, "one year only")
                .then(WaiverEdits.grant(new Waiver("R12", "C. Dole", when, "no storms")))
                .apply(Bench.lumenvale());
        open(ui, decided);
        assertThat(ui.textOf("#meeting-DECISIONS")).isEqualTo("Decisions · 2 to record");
        ui.click("#meeting-DECISIONS").click("#record-MODEL-TX");
        assertThat(kept().decisions()).singleElement().satisfies(d -> {
            assertThat(d.what()).contains("although");
            assertThat(d.why()).isEqualTo("one year only");
            assertThat(d.who()).isEqualTo("tester");
        });

        ui.click("#record-WAIVER-R12-2026-03-04T12-00-00Z");
        assertThat(kept().decisions().getLast().when()).isEqualTo(when);
        assertThat(kept().decisions().getLast().who()).isEqualTo("C. Dole");
        assertThat(ui.textOf("#meeting-DECISIONS")).isEqualTo("Decisions");

        ui.fx(deal::undo);
        ui.settle();
        assertThat(ui.textOf("#meeting-DECISIONS")).isEqualTo("Decisions · 1 to record");
    }

    @Test
    void aTypedDecisionNeedsNoMoreThanWhatWasDecided(Ui ui) {
        open(ui, Bench.empty());
        ui.keys("Ctrl+Page Down");
        ui.expectFocus("#decision-new");
        ui.type("Two sites").keys("Tab").type("storms").keys("Enter");
        assertThat(kept().decisions()).singleElement().satisfies(d -> {
            assertThat(d.what()).isEqualTo("Two sites");
            assertThat(d.why()).isEqualTo("storms");
        });
        ui.click("#decision-why-1").type("X");
        assertThat(kept().decisions().getFirst().why()).contains("X");
    }

    @ParameterizedTest @CsvSource({"1050,600,14", "1050,600,28"})
    void nothingIsClipped(double width, double height, int font, Ui ui) {
        Deal full = MeetingEdits.park("Who signs for data when the provider's own people handle claims abroad?")
                .then(MeetingEdits.parkingDue(1, LocalDate.of(2020, 1, 31)))
                .then(MeetingEdits.plan("Silent round on the criteria", 30))
                .then(MeetingEdits.decide(Instant.EPOCH, "board", "Two sites", "storms", ""))
                .then(RelationshipEdits.choose(Bench.CATALOG, ModelId.TX, "one year only"))
                .apply(Bench.lumenvale());
        open(ui, full, width, height, font);
        for (Section section : Section.values()) {
            ui.click("#meeting-" + section);
            ui.settle();
            assertThat(ui.fx(() -> Clipped.in(ui.scene().getRoot()))).as(section.name()).isEmpty();
        }
    }
}
