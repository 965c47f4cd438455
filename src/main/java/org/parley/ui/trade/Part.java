package org.parley.ui.trade;

import javafx.scene.Parent;

/** One of the five parts of the step, shown one at a time. */
interface Part {
    Parent root();

    void focusFirst();

    /** Brings a mechanism into view; false when the part does not show it. */
    default boolean show(String mechanism) {
        return false;
    }
}
