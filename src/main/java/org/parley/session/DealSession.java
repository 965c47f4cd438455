package org.parley.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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

    private static final int MOST_STEPS = 1000;

    private final Saver saver;
    private final Clock clock;
    private final String who;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final List<Consumer<Deal>> listeners = new CopyOnWriteArrayList<>();
    private Deal deal;
    private @Nullable Instant lastEditAt;

    /** One step of the history: what it is called and the states around it. */
    private record Step(EditName name, @Nullable String mergeKey, Deal before, Deal after) {}

    /**
     * @param deal as it is in the store
     * @param who name of the person, for the journal
     * @param writer runs one task after the other
     * @param callbacks runs what {@code onSave} does
     */
    public DealSession(
            DealStore store,
            Deal deal,
            Clock clock,
            String who,
            Executor writer,
            Executor callbacks,
            Consumer<SaveState> onSave) {
        this.saver = new Saver(store, deal, clock, writer, callbacks, onSave);
        this.deal = deal;
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
        Step last = undo.peek();
        boolean merges = last != null
                && edit.mergeKey() != null
                && edit.mergeKey().equals(last.mergeKey())
                && lastEditAt != null
                && Duration.between(lastEditAt, now).compareTo(TYPING_PAUSE) < 0;
        if (merges && last != null) {
            undo.pop();
            undo.push(new Step(edit.name(), edit.mergeKey(), last.before(), after));
        } else {
            undo.push(new Step(edit.name(), edit.mergeKey(), deal, after));
        }
        if (undo.size() > MOST_STEPS) {
            undo.removeLast();
        }
        redo.clear();
        lastEditAt = now;
        become(after, JournalEntry.Kind.EDIT, edit.name());
    }

    public Optional<EditName> undoName() {
        return Optional.ofNullable(undo.peek()).map(Step::name);
    }

    public Optional<EditName> redoName() {
        return Optional.ofNullable(redo.peek()).map(Step::name);
    }

    /** Names of the steps that can be undone, the latest first. */
    public List<EditName> undoNames() {
        return new ArrayList<>(undo).stream().map(Step::name).toList();
    }

    public void undo() {
        Step step = undo.poll();
        if (step != null) {
            redo.push(step);
            lastEditAt = null;
            become(step.before(), JournalEntry.Kind.UNDO, step.name());
        }
    }

    public void redo() {
        Step step = redo.poll();
        if (step != null) {
            undo.push(step);
            lastEditAt = null;
            become(step.after(), JournalEntry.Kind.REDO, step.name());
        }
    }

    /** Tries again what could not be saved. */
    public void retrySave() {
        saver.retry();
    }

    private void become(Deal after, JournalEntry.Kind kind, EditName name) {
        deal = after;
        saver.save(after, new JournalEntry(clock.instant(), who, kind, name));
        listeners.forEach(listener -> listener.accept(after));
    }
}
