package org.parley.session;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;

/** Writes one edit after the other, in order; what failed is kept and tried again before anything later is written. */
final class Saver {
    private final DealStore store;
    private final Clock clock;
    private final Executor writer;
    private final Executor callbacks;
    private final Consumer<SaveState> onSave;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private Deal saved;

    private record Pending(Deal after, JournalEntry entry) {}

    Saver(
            DealStore store,
            Deal saved,
            Clock clock,
            Executor writer,
            Executor callbacks,
            Consumer<SaveState> onSave) {
        this.store = store;
        this.saved = saved;
        this.clock = clock;
        this.writer = writer;
        this.callbacks = callbacks;
        this.onSave = onSave;
    }

    void save(Deal after, JournalEntry entry) {
        synchronized (pending) {
            pending.addLast(new Pending(after, entry));
        }
        tell(new SaveState.Saving());
        writer.execute(this::writeAll);
    }

    void retry() {
        writer.execute(this::writeAll);
    }

    private void writeAll() {
        try {
            for (Pending next = peek(); next != null; next = peek()) {
                write(next);
            }
            tell(new SaveState.Saved(clock.instant()));
        } catch (StoreException e) {
            tell(new SaveState.Failed(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            tell(new SaveState.Failed(String.valueOf(e.getMessage())));
            throw e;
        }
    }

    /** A state that the store refuses must not keep a later, better one from being saved: then all go as one. */
    private void write(Pending next) {
        try {
            store.save(saved, next.after(), next.entry());
            saved = next.after();
            drop(1);
        } catch (StoreException e) {
            List<Pending> all = all();
            if (all.size() == 1) {
                throw e;
            }
            Pending last = all.getLast();
            store.save(saved, last.after(), asOneStep(last.entry()));
            saved = last.after();
            drop(all.size());
        }
    }

    private static JournalEntry asOneStep(JournalEntry last) {
        return new JournalEntry(last.at(), last.who(), JournalEntry.Kind.EDIT, last.name());
    }

    private List<Pending> all() {
        synchronized (pending) {
            return List.copyOf(pending);
        }
    }

    private void drop(int count) {
        synchronized (pending) {
            for (int i = 0; i < count; i++) {
                pending.removeFirst();
            }
        }
    }

    private @Nullable Pending peek() {
        synchronized (pending) {
            return pending.peekFirst();
        }
    }

    private void tell(SaveState state) {
        callbacks.execute(() -> onSave.accept(state));
    }
}
