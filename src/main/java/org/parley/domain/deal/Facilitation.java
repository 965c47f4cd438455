package org.parley.domain.deal;

import java.util.List;
import java.util.function.ToIntFunction;
import org.parley.domain.InvalidValueException;

/**
 * What whoever leads the meetings keeps: what is parked, what was decided and why, and what is planned.
 *
 * @param parking in the order in which it came up
 * @param decisions in the order in which they were taken down
 * @param agenda in the order in which it is planned
 */
public record Facilitation(List<ParkingItem> parking, List<Decision> decisions, List<AgendaItem> agenda) {
    public static final Facilitation NONE = new Facilitation(List.of(), List.of(), List.of());

    static final int MOST = 100_000;

    public Facilitation {
        parking = distinct(parking, ParkingItem::number, "numbers of parked items");
        decisions = distinct(decisions, Decision::number, "numbers of decisions");
        agenda = distinct(agenda, AgendaItem::number, "numbers of agenda items");
    }

    public Facilitation withParking(List<ParkingItem> changed) {
        return new Facilitation(changed, decisions, agenda);
    }

    public Facilitation withDecisions(List<Decision> changed) {
        return new Facilitation(parking, changed, agenda);
    }

    public Facilitation withAgenda(List<AgendaItem> changed) {
        return new Facilitation(parking, decisions, changed);
    }

    /** All items of the agenda together. */
    public int plannedMinutes() {
        return agenda.stream().mapToInt(AgendaItem::minutes).sum();
    }

    private static <T> List<T> distinct(List<T> items, ToIntFunction<T> number, String what) {
        if (items.stream().mapToInt(number).distinct().count() < items.size()) {
            throw new InvalidValueException(what, "must differ");
        }
        return List.copyOf(items);
    }
}
