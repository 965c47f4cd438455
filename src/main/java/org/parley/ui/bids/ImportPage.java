package org.parley.ui.bids;

import javafx.scene.Node;

/** What the import pane shows about one file at one moment. */
interface ImportPage {
    Node body();

    /** What stays in sight below the body: the state in a sentence, and the buttons. */
    Node footer();

    void focusFirst();

    /** Whether closing would lose somebody's work. */
    default boolean corrected() {
        return false;
    }
}
