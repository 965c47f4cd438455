package org.parley.ui.room;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.fit.FitStability;
import org.parley.audience.Audience;
import org.parley.audience.AudiencePage;
import org.parley.audience.BidsPage;
import org.parley.audience.PublicStep;
import org.parley.audience.Reveal;
import org.parley.audience.Reveals;
import org.parley.audience.TermsPage;
import org.parley.audience.Topic;
import org.parley.audience.WaitingPage;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Relationship;
import org.parley.domain.deal.Sheet;
import org.parley.ui.kit.DealModel;

/** One sitting: its pages, where it is, what has been revealed. Forgotten when it ends. */
final class RoomViewModel {
    private final DealModel model;
    private final RoomTimer timer;
    private final ReadOnlyObjectWrapper<List<AudiencePage>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<AudiencePage> page;
    private final ReadOnlyBooleanWrapper black = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Candidate> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Reveals> reveals = new ReadOnlyObjectWrapper<>(Reveals.NONE);
    private final Subscription following;
    private @Nullable Relationship stabilityOf;
    private @Nullable FitStability stability;

    RoomViewModel(DealModel model, Clock clock) {
        this.model = model;
        this.timer = new RoomTimer(clock);
        this.pages.set(Audience.pages(model.analysis(), Reveals.NONE, null));
        this.page = new ReadOnlyObjectWrapper<>(pages.get().getFirst());
        this.following = model.analysisProperty().subscribe(this::follow);
    }

    /** Stops following the deal. */
    void close() {
        following.unsubscribe();
    }

    ReadOnlyObjectProperty<List<AudiencePage>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Number of the present page, 0 and up. */
    ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AudiencePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty blackProperty() {
        return black.getReadOnlyProperty();
    }

    /** What a person is asked to confirm that the room may see; null while nothing is asked. */
    ReadOnlyObjectProperty<@Nullable Candidate> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reveals> revealsProperty() {
        return reveals.getReadOnlyProperty();
    }

    RoomTimer timer() {
        return timer;
    }

    DealAnalysis analysis() {
        return model.analysis();
    }

    Optional<AudiencePage> next() {
        int to = index.get() + 1;
        return to < pages.get().size() ? Optional.of(pages.get().get(to)) : Optional.empty();
    }

    void move(int by) {
        go(index.get() + by);
    }

    /** To the nearest page there is. */
    void go(int to) {
        asked.set(null);
        int there = Math.clamp(to, 0, pages.get().size() - 1);
        index.set(there);
        page.set(pages.get().get(there));
    }

    /** To the first page of an item of the agenda; to the title for the welcome. */
    void go(Topic topic) {
        List<AudiencePage> all = pages.get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).topic() == topic) {
                go(i);
                return;
            }
        }
    }

    void toggleBlack() {
        black.set(!black.get());
    }

    void blackOut() {
        black.set(true);
    }

    void toggleAnonymous() {
        change(reveals.get().withAnonymous(!reveals.get().anonymous()));
    }

    /** What could be revealed on the present page and is not yet. */
    List<Candidate> candidates() {
        var found = new ArrayList<Candidate>();
        if (page.get() instanceof TermsPage terms) {
            for (TermsPage.Row row : terms.rows()) {
                for (PublicStep step : PublicStep.values()) {
                    Mechanism mechanism = model.catalog().mechanism(row.mechanism().id());
                    var reveal = Reveal.Position.of(model.analysis().terms(), mechanism, step);
                    if (!reveals.get().made().contains(reveal)) {
                        found.add(new Candidate.Position(mechanism, step, reveal));
                    }
                }
            }
        }
        if (page.get() instanceof WaitingPage waiting && waiting.complete()) {
            found.add(new Candidate.Vote(
                    new Reveal.Vote(Sheet.valueOf(waiting.sheet().name()), waiting.round())));
        }
        return found;
    }

    /** Asks whether the first candidate, or the one {@code by} places from the one asked about, is to be revealed. */
    void ask(int by) {
        List<Candidate> all = candidates();
        if (all.isEmpty()) {
            return;
        }
        Candidate now = asked.get();
        int at = now == null ? 0 : Math.floorMod(all.indexOf(now) + by, all.size());
        asked.set(all.get(at));
    }

    void ask(Candidate candidate) {
        asked.set(candidate);
    }

    void refuse() {
        asked.set(null);
    }

    /** Reveals what was asked about; nothing when nothing was. */
    void confirm() {
        Candidate candidate = asked.get();
        if (candidate != null) {
            asked.set(null);
            change(reveals.get().with(candidate.reveal()));
        }
    }

    /** Hides again what was revealed last. */
    void undoReveal() {
        asked.set(null);
        change(reveals.get().undone());
    }

    /** Mechanisms that the present page is about. */
    List<Mechanism> mechanisms() {
        List<String> ids = switch (page.get()) {
            case TermsPage terms ->
                    terms.rows().stream().map(row -> row.mechanism().id()).toList();
            case BidsPage bids ->
                    bids.rows().stream().map(row -> row.mechanism().id()).toList();
            default -> List.of();
        };
        return ids.stream().map(model.catalog()::mechanism).toList();
    }

    private void change(Reveals changed) {
        reveals.set(changed);
        rebuild(model.analysis());
    }

    private void follow(DealAnalysis analysis) {
        Relationship relationship = analysis.terms().deal().relationship();
        if (!relationship.equals(stabilityOf)) {
            stabilityOf = relationship;
            stability = null;
            model.compute(
                    () -> Optional.ofNullable(FitStability.of(model.catalog(), relationship)), result -> {
                        if (relationship.equals(stabilityOf)) {
                            stability = result.orElse(null);
                            rebuild(model.analysis());
                        }
                    });
        }
        rebuild(analysis);
    }

    /** Stays on the same page where it is still there. */
    private void rebuild(DealAnalysis analysis) {
        String anchor = page.get().anchor();
        List<AudiencePage> made = Audience.pages(analysis, reveals.get(), stability);
        int at = -1;
        for (int i = 0; i < made.size() && at < 0; i++) {
            if (made.get(i).anchor().equals(anchor)) {
                at = i;
            }
        }
        pages.set(made);
        int there = at >= 0 ? at : Math.min(index.get(), made.size() - 1);
        index.set(there);
        page.set(made.get(there));
        Candidate now = asked.get();
        if (now != null && !candidates().contains(now)) {
            asked.set(null);
        }
    }
}
