package org.parley.analysis;

import java.util.ArrayList;
import java.util.List;

/** Collects what is still to do and what needs attention in one step. */
final class Notes {
    private final List<StepNote> toDo = new ArrayList<>();
    private final List<StepNote> warnings = new ArrayList<>();

    void toDo(boolean when, String key, Object... args) {
        if (when) {
            toDo.add(new StepNote(StepNote.Kind.TO_DO, key, List.of(args)));
        }
    }

    void warning(boolean when, String key, Object... args) {
        if (when) {
            warnings.add(new StepNote(StepNote.Kind.WARNING, key, List.of(args)));
        }
    }

    StepStatus status(boolean empty) {
        var all = new ArrayList<>(toDo);
        if (empty) {
            return new StepStatus(StepStatus.State.EMPTY, all);
        }
        all.addAll(warnings);
        if (!toDo.isEmpty()) {
            return new StepStatus(StepStatus.State.STARTED, all);
        }
        return new StepStatus(all.isEmpty() ? StepStatus.State.COMPLETE : StepStatus.State.ATTENTION, all);
    }
}
