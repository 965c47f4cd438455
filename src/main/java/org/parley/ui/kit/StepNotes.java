package org.parley.ui.kit;

import org.parley.analysis.StepNote;
import org.parley.analysis.StepStatus;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** What is still to do on a step, in words. */
public final class StepNotes {
    private static final Texts TEXT = Texts.of("status");

    private StepNotes() {}

    public static String text(StepNote note) {
        Numbers numbers = Numbers.local();
        Object[] args = note.args().stream()
                .map(arg -> arg instanceof Double share ? numbers.percent(share, 1) : arg.toString())
                .toArray();
        return TEXT.get(note.key(), args);
    }

    /** Each note on a line of its own, starting with a line break; empty when there is none. */
    public static String lines(StepStatus status) {
        var lines = new StringBuilder();
        status.notes().forEach(note -> lines.append("\n• ").append(text(note)));
        return lines.toString();
    }
}
