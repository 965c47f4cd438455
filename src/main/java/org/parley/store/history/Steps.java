package org.parley.store.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import org.parley.domain.edit.EditName;
import org.parley.session.JournalEntry;

/**
 * Goes through the journal as the sessions went, and so knows which of its edits can be taken back or brought back now.
 * Where the journal goes back beyond what it was given, nothing older is known.
 */
final class Steps {
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    /** @param entries the numbers of the journal's entries that make it up, the oldest first */
    record Step(EditName name, Instant at, String who, List<Long> entries) {
        private Step andAlso(long number, JournalEntry entry) {
            var all = new ArrayList<>(entries);
            all.add(number);
            return new Step(entry.name(), entry.at(), entry.who(), all);
        }
    }

    static Steps of(SortedMap<Long, JournalEntry> journal) {
        var steps = new Steps();
        journal.forEach(steps::follow);
        return steps;
    }

    /** The next one first. */
    List<Step> undo() {
        return List.copyOf(undo);
    }

    /** The next one first. */
    List<Step> redo() {
        return List.copyOf(redo);
    }

    private void follow(long number, JournalEntry entry) {
        switch (entry.kind()) {
            case CREATE -> forget();
            case EDIT -> edit(number, entry);
            case UNDO -> walk(undo, redo, entry.steps());
            case REDO -> walk(redo, undo, entry.steps());
        }
    }

    private void edit(long number, JournalEntry entry) {
        redo.clear();
        Step latest = entry.steps() <= 0 ? undo.poll() : null;
        if (entry.steps() < 0) {
            return;
        }
        undo.push(latest == null
                ? new Step(entry.name(), entry.at(), entry.who(), List.of(number))
                : latest.andAlso(number, entry));
    }

    private void walk(Deque<Step> from, Deque<Step> to, int steps) {
        if (from.size() < steps) {
            forget();
            return;
        }
        for (int i = 0; i < steps; i++) {
            to.push(from.pop());
        }
    }

    private void forget() {
        undo.clear();
        redo.clear();
    }
}
