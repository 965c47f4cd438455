package org.parley.domain.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.AgendaItem;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Decision;
import org.parley.domain.deal.Facilitation;
import org.parley.domain.deal.ParkingItem;

/** Edits of what is kept about meetings. An edit of an item that is not there changes nothing. */
public final class MeetingEdits {
    private MeetingEdits() {}

    public static Edit park(String text) {
        return Edit.of(EditName.of("edit.meeting.park"), parking(all -> added(
                all, new ParkingItem(next(all, ParkingItem::number), text, "", null, false))));
    }

    public static Edit parkingText(int number, String text) {
        return Edit.typed(
                EditName.of("edit.meeting.parking.text", number), "" + number,
                parked(number, p -> p.withText(text)));
    }

    public static Edit parkingOwner(int number, String owner) {
        return Edit.typed(
                EditName.of("edit.meeting.parking.owner", number), "" + number,
                parked(number, p -> p.withOwner(owner)));
    }

    public static Edit parkingDue(int number, @Nullable LocalDate due) {
        return Edit.of(EditName.of("edit.meeting.parking.due", number), parked(number, p -> p.withDue(due)));
    }

    public static Edit parkingSettled(int number, boolean settled) {
        return Edit.of(
                EditName.of(settled ? "edit.meeting.parking.settle" : "edit.meeting.parking.reopen", number),
                parked(number, p -> p.withSettled(settled)));
    }

    public static Edit unpark(int number) {
        return Edit.of(
                EditName.of("edit.meeting.parking.remove", number),
                parking(all -> without(all, number, ParkingItem::number)));
    }

    /** @param source what of the deal it is taken from; empty for a typed one */
    public static Edit decide(Instant when, String who, String what, String why, String source) {
        return Edit.of(EditName.of("edit.meeting.decide"), decisions(all -> added(
                all, new Decision(next(all, Decision::number), when, who, what, why, source))));
    }

    public static Edit decisionWho(int number, String who) {
        return Edit.typed(
                EditName.of("edit.meeting.decision.who", number), "" + number,
                decided(number, d -> d.withWho(who)));
    }

    public static Edit decisionWhat(int number, String what) {
        return Edit.typed(
                EditName.of("edit.meeting.decision.what", number), "" + number,
                decided(number, d -> d.withWhat(what)));
    }

    public static Edit decisionWhy(int number, String why) {
        return Edit.typed(
                EditName.of("edit.meeting.decision.why", number), "" + number,
                decided(number, d -> d.withWhy(why)));
    }

    public static Edit removeDecision(int number) {
        return Edit.of(
                EditName.of("edit.meeting.decision.remove", number),
                decisions(all -> without(all, number, Decision::number)));
    }

    /** Puts the item at the end of the agenda. */
    public static Edit plan(String topic, int minutes) {
        return Edit.of(EditName.of("edit.meeting.plan"), agenda(all -> added(
                all, new AgendaItem(next(all, AgendaItem::number), topic, minutes))));
    }

    public static Edit agendaTopic(int number, String topic) {
        return Edit.typed(
                EditName.of("edit.meeting.agenda.topic"), "" + number, planned(number, a -> a.withTopic(topic)));
    }

    public static Edit agendaMinutes(int number, int minutes) {
        return Edit.typed(
                EditName.of("edit.meeting.agenda.minutes", minutes), "" + number,
                planned(number, a -> a.withMinutes(minutes)));
    }

    /** @param by -1 for one place earlier, 1 for one later; past an end nothing moves */
    public static Edit moveAgenda(int number, int by) {
        return Edit.of(EditName.of("edit.meeting.agenda.move"), agenda(all -> {
            var moved = new ArrayList<>(all);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).number() == number && i + by >= 0 && i + by < all.size()) {
                    moved.add(i + by, moved.remove(i));
                }
            }
            return moved;
        }));
    }

    public static Edit removeAgenda(int number) {
        return Edit.of(
                EditName.of("edit.meeting.agenda.remove"),
                agenda(all -> without(all, number, AgendaItem::number)));
    }

    private static UnaryOperator<Deal> parked(int number, UnaryOperator<ParkingItem> change) {
        return parking(all -> changed(all, number, ParkingItem::number, change));
    }

    private static UnaryOperator<Deal> decided(int number, UnaryOperator<Decision> change) {
        return decisions(all -> changed(all, number, Decision::number, change));
    }

    private static UnaryOperator<Deal> planned(int number, UnaryOperator<AgendaItem> change) {
        return agenda(all -> changed(all, number, AgendaItem::number, change));
    }

    private static UnaryOperator<Deal> parking(UnaryOperator<List<ParkingItem>> change) {
        return d -> meeting(d, d.facilitation().withParking(change.apply(d.facilitation().parking())));
    }

    private static UnaryOperator<Deal> decisions(UnaryOperator<List<Decision>> change) {
        return d -> meeting(d, d.facilitation().withDecisions(change.apply(d.facilitation().decisions())));
    }

    private static UnaryOperator<Deal> agenda(UnaryOperator<List<AgendaItem>> change) {
        return d -> meeting(d, d.facilitation().withAgenda(change.apply(d.facilitation().agenda())));
    }

    private static Deal meeting(Deal deal, Facilitation changed) {
        return changed.equals(deal.facilitation()) ? deal : deal.withFacilitation(changed);
    }

    private static <T> int next(List<T> all, ToIntFunction<T> number) {
        return all.stream().mapToInt(number).max().orElse(0) + 1;
    }

    private static <T> List<T> added(List<T> all, T item) {
        var longer = new ArrayList<>(all);
        longer.add(item);
        return longer;
    }

    private static <T> List<T> without(List<T> all, int number, ToIntFunction<T> of) {
        return all.stream().filter(i -> of.applyAsInt(i) != number).toList();
    }

    private static <T> List<T> changed(List<T> all, int number, ToIntFunction<T> of, UnaryOperator<T> change) {
        return all.stream().map(i -> of.applyAsInt(i) == number ? change.apply(i) : i).toList();
    }
}
