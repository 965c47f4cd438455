package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.AgendaItem;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.ParkingItem;
import org.parley.fixtures.DealFixtures;

class MeetingEditsTest {
    private final Deal deal = DealFixtures.bare("x");

    @Test
    void aParkedItemHasAnOwnerAndADayAndIsSettledInTheEnd() {
        Deal parked = MeetingEdits.park("Who signs?")
                .then(MeetingEdits.park("Old tariffs"))
                .then(MeetingEdits.parkingOwner(1, "Baker"))
                .then(MeetingEdits.parkingDue(1, LocalDate.of(2026, 12, 24)))
                .then(MeetingEdits.parkingSettled(1, true))
                .apply(deal);
        assertThat(parked.facilitation().parking()).containsExactly(
                new ParkingItem(1, "Who signs?", "Baker", LocalDate.of(2026, 12, 24), true),
                new ParkingItem(2, "Old tariffs", "", null, false));
        assertThat(MeetingEdits.unpark(1).apply(parked).facilitation().parking())
                .extracting(ParkingItem::number).as("the other keeps its number").containsExactly(2);
    }

    @Test
    void anItemThatIsNotThereChangesNothing() {
        assertThat(MeetingEdits.parkingText(7, "x").apply(deal)).isSameAs(deal);
        assertThat(MeetingEdits.moveAgenda(7, 1).apply(deal)).isSameAs(deal);
    }

    @Test
    void aDecisionSaysWhenWhoWhatAndWhy() {
        Deal decided = MeetingEdits.decide(Instant.EPOCH, "board", "one site", "cost", "WAIVER/R12")
                .then(MeetingEdits.decisionWhy(1, "cost and time"))
                .apply(deal);
        assertThat(decided.facilitation().decisions()).singleElement().satisfies(d -> {
            assertThat(d.why()).isEqualTo("cost and time");
            assertThat(d.source()).isEqualTo("WAIVER/R12");
        });
    }

    @Test
    void theAgendaKeepsItsOrderAndItsTime() {
        Deal planned = MeetingEdits.plan("Welcome", 5)
                .then(MeetingEdits.plan("Round", 30))
                .then(MeetingEdits.moveAgenda(2, -1))
                .then(MeetingEdits.moveAgenda(2, -1))
                .then(MeetingEdits.agendaMinutes(1, 10))
                .apply(deal);
        assertThat(planned.facilitation().agenda())
                .containsExactly(new AgendaItem(2, "Round", 30), new AgendaItem(1, "Welcome", 10));
        assertThat(planned.facilitation().plannedMinutes()).isEqualTo(40);
        assertThatThrownBy(() -> MeetingEdits.agendaMinutes(1, 601).apply(planned))
                .isInstanceOf(InvalidValueException.class);
    }
}
