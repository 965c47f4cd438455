package org.parley.ui.kit;

import org.parley.analysis.Step;

/** Jumps to a place of the wizard. */
public interface Navigator {
    /** Shows the step. */
    void go(Step step);

    /** Shows the step at one of its places: a mechanism, question, outcome, group or family id. */
    void go(Step step, String place);
}
