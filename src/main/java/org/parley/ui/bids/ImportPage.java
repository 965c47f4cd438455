package org.parley.ui.bids;

import javafx.scene.Node;
import org.parley.text.Texts;

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

    /** What is asked before that work is lost. */
    default String question() {
        return Texts.of("bids").get("leave.question");
    }

    /** Goes one step back inside the page; false when Escape is to leave the page. */
    default boolean escape() {
        return false;
    }

    /** Whether the page has use for all the room that there is. */
    default boolean wide() {
        return false;
    }
}
