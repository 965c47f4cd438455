package org.parley.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.EditName;

/**
 * The open deal. Every change goes through {@link #apply}; each is saved when made, so there is nothing to save.
 *
 * <p>Confined to one thread, the caller's, except that saving runs on {@code writer} and reports on {@code callbacks}.
 */
public final class DealSession {
    /** Typing that pauses longer than this starts a new step to undo. */
    private static final Duration TYPING_PAUSE = Duration.ofSeconds(2);

    private final Saver saver;
    private final Clock clock;
    private final String who;
    private final Deque<HistoryStep> undo;
    private final Deque<HistoryStep> redo;
    private final List<Consumer<Deal>> listeners = new CopyOnWriteArrayList<>();
    private Deal deal;
    private @Nullable Instant lastEditAt;
    /** Of the latest step; null when the next edit starts another one. */
    private @Nullable String mergeKey;

    /**
     * @param deal as it is in the store
     * @param history of the deal up to now
     * @param who name of the person, for the journal
     * @param writer runs one task after the other
     * @param callbacks runs what {@code onSave} does
     */
    public DealSession(
            DealStore store,
            Deal deal,
            History history,
            Clock clock,
            String who,
            Executor writer,
            Executor callbacks,
            Consumer<SaveState> onSave) {
        this.saver = new Saver(store, deal, clock, writer, callbacks, onSave);
        this.deal = deal;
        this.undo = new ArrayDeque<>(history.undo());
        this.redo = new ArrayDeque<>(history.redo());
        this.clock = clock;
        this.who = who;
    }

    public Deal deal() {
        return deal;
    }

    /** Name of the person who edits. */
    public String who() {
        return who;
    }

    /** What the session takes for the time, for edits that keep one. */
    public Instant now() {
        return clock.instant();
    }

    /** Called on the session's thread after every change, with the new deal. */
    public void onChange(Consumer<Deal> listener) {
        listeners.add(listener);
    }

    /** @throws org.parley.domain.InvalidValueException when the edit refuses a value; nothing has changed then */
    public void apply(Edit edit) {
        Deal after = edit.apply(deal);
        if (after.equals(deal)) {
            return;
        }
        Instant now = clock.instant();
        HistoryStep last = undo.peek();
        String key = edit.mergeKey();
        int steps = 1;
        if (last != null && goesOn(edit, now)) {
            undo.pop();
            if (after.equals(last.before().get())) {
                key = null;
                steps = -1;
            } else {
                steps = 0;
                undo.push(new HistoryStep(edit.name(), now, who, last.before(), () -> after));
            }
        } else {
            Deal before = deal;
            undo.push(new HistoryStep(edit.name(), now, who, () -> before, () -> after));
        }
        if (undo.size() > History.MOST_STEPS) {
            undo.removeLast();
        }
        redo.clear();
        lastEditAt = now;
        mergeKey = key;
        become(after, new JournalEntry(now, who, JournalEntry.Kind.EDIT, edit.name(), steps));
    }

    private boolean goesOn(Edit edit, Instant now) {
        return edit.mergeKey() != null
                && edit.mergeKey().equals(mergeKey)
                && lastEditAt != null
                && Duration.between(lastEditAt, now).compareTo(TYPING_PAUSE) < 0;
    }

    public Optional<EditName> undoName() {
        return Optional.ofNullable(undo.peek()).map(HistoryStep::name);
    }

    public Optional<EditName> redoName() {
        return Optional.ofNullable(redo.peek()).map(HistoryStep::name);
    }

    /** What can be taken back and brought back now. */
    public History history() {
        return new History(List.copyOf(undo), List.copyOf(redo));
    }

    public void undo() {
        goBack(1);
    }

    /** Takes back so many steps as one change, or as many as there are. */
    public void goBack(int steps) {
        walk(undo, redo, steps, JournalEntry.Kind.UNDO, HistoryStep::before);
    }

    public void redo() {
        goForward(1);
    }

    /** Brings back so many steps as one change, or as many as there are. */
    public void goForward(int steps) {
        walk(redo, undo, steps, JournalEntry.Kind.REDO, HistoryStep::after);
    }

    /** The state is asked for first: should it not be had, nothing has changed. */
    private void walk(
            Deque<HistoryStep> from,
            Deque<HistoryStep> to,
            int steps,
            JournalEntry.Kind kind,
            Function<HistoryStep, Supplier<Deal>> state) {
        List<HistoryStep> walked = from.stream().limit(steps).toList();
        if (walked.isEmpty()) {
            return;
        }
        HistoryStep last = walked.getLast();
        Deal reached = state.apply(last).get();
        walked.forEach(step -> to.push(from.pop()));
        lastEditAt = null;
        become(reached, new JournalEntry(clock.instant(), who, kind, last.name(), walked.size()));
    }

    /** Tries again what could not be saved. */
    public void retrySave() {
        saver.retry();
    }

    private void become(Deal after, JournalEntry entry) {
        deal = after;
        saver.save(after, entry);
        listeners.forEach(listener -> listener.accept(after));
    }
}
