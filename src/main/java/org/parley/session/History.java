package org.parley.session;

import java.util.List;

/**
 * What can be taken back in a deal and brought back, in all sessions so far.
 *
 * @param undo what undo would take back, the next one first
 * @param redo what redo would bring back, the next one first
 */
public record History(List<HistoryStep> undo, List<HistoryStep> redo) {
    /** Of a deal that nobody has changed. */
    public static final History NONE = new History(List.of(), List.of());

    /** The most steps that anybody can take back. */
    public static final int MOST_STEPS = 1000;

    public History {
        undo = List.copyOf(undo);
        redo = List.copyOf(redo);
    }
}
