package org.parley.ui.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.parley.analysis.meeting.DecisionOffer;
import org.parley.analysis.meeting.DecisionOffers;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.AgendaItem;
import org.parley.domain.deal.Decision;
import org.parley.domain.deal.Facilitation;
import org.parley.domain.deal.ParkingItem;
import org.parley.domain.edit.MeetingEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;

/** What the meeting page does beyond plain fields. */
public final class MeetingViewModel {
    private static final Texts TEXT = Texts.of("meeting");

    private final DealModel model;

    public MeetingViewModel(DealModel model) {
        this.model = model;
    }

    public DealModel deal() {
        return model;
    }

    public Facilitation kept() {
        return model.deal().facilitation();
    }

    public Optional<ParkingItem> parked(int number) {
        return find(kept().parking(), number, ParkingItem::number);
    }

    public Optional<Decision> decision(int number) {
        return find(kept().decisions(), number, Decision::number);
    }

    public Optional<AgendaItem> planned(int number) {
        return find(kept().agenda(), number, AgendaItem::number);
    }

    /** Parks what is typed; nothing when it is blank. */
    public void park(String text) {
        if (!text.isBlank()) {
            model.apply(MeetingEdits.park(text.strip()));
        }
    }

    public boolean plan(String topic, int minutes) {
        if (topic.isBlank()) {
            return false;
        }
        model.apply(MeetingEdits.plan(topic.strip(), minutes));
        return true;
    }

    /** Takes a typed decision down as of now; nothing when it does not say what was decided. */
    public boolean decide(String what, String why, String who) {
        if (what.isBlank()) {
            return false;
        }
        model.apply(MeetingEdits.decide(model.now(), who.strip(), what.strip(), why.strip(), ""));
        return true;
    }

    /** Minutes from the start of the meeting to the start of an item. */
    public int minutesBefore(int number) {
        int minutes = 0;
        for (AgendaItem item : kept().agenda()) {
            if (item.number() == number) {
                return minutes;
            }
            minutes += item.minutes();
        }
        return minutes;
    }

    /** True when a parked item should have been settled by now. */
    public boolean overdue(ParkingItem item) {
        LocalDate due = item.due();
        return due != null
                && !item.settled()
                && due.isBefore(LocalDate.ofInstant(model.now(), ZoneId.systemDefault()));
    }

    public long parkedOpen() {
        return kept().parking().stream().filter(p -> !p.settled()).count();
    }

    /** Decisions that show in the deal and are not in the log, as far as the analysis has come. */
    public List<DecisionOffer> offers() {
        return DecisionOffers.of(model.analysis());
    }

    public void record(DecisionOffer offer) {
        switch (offer) {
            case DecisionOffer.OtherModel _ -> record(offer, model.now(), model.user());
            case DecisionOffer.RoundClosed _ -> record(offer, model.now(), TEXT.get("offer.round.who"));
            case DecisionOffer.Waived waived -> record(offer, waived.waiver().when(), waived.waiver().who());
        }
    }

    private void record(DecisionOffer offer, Instant when, String who) {
        model.apply(MeetingEdits.decide(when, who, what(offer), why(offer), offer.source()));
    }

    /** The reason that was given; for a round without reasons what the stop rule says of it. */
    public String why(DecisionOffer offer) {
        return offer instanceof DecisionOffer.RoundClosed closed && offer.why().isBlank()
                ? TEXT.get("offer.stop." + closed.stop())
                : offer.why();
    }

    /** What was decided, in words. */
    public String what(DecisionOffer offer) {
        Catalog catalog = model.catalog();
        return switch (offer) {
            case DecisionOffer.OtherModel other ->
                    TEXT.get("offer.model", name(catalog, other.chosen()), name(catalog, other.recommended()));
            case DecisionOffer.RoundClosed closed -> TEXT.get(
                    "offer.round." + closed.round().sheet(), Integer.toString(closed.round().number()),
                    TEXT.get("offer.light."
                            + (closed.consensus().light() == null ? "NONE" : closed.consensus().light())));
            case DecisionOffer.Waived waived -> {
                String subject = waived.waiver().subject();
                yield catalog.rules().stream().anyMatch(r -> r.id().equals(subject))
                        ? TEXT.get("offer.rule", subject, catalog.rule(subject).firesWhen())
                        : TEXT.get("offer.family", subject, catalog.family(subject).name());
            }
        };
    }

    private static String name(Catalog catalog, ModelId model) {
        return catalog.model(model).name();
    }

    private static <T> Optional<T> find(List<T> all, int number, ToIntFunction<T> of) {
        return all.stream().filter(i -> of.applyAsInt(i) == number).findFirst();
    }
}
