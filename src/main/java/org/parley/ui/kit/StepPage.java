package org.parley.ui.kit;

import java.util.List;
import javafx.scene.Parent;

/** A step's page in the shell. */
public interface StepPage {
    Parent root();

    /** Puts the keyboard focus where work on this step starts. */
    void focusFirst();

    /** What can be done on this page alone, as it is now. */
    default List<PageCommand> commands() {
        return List.of();
    }

    /** Scrolls to a place and puts the focus there; an unknown place shows the page as it is. */
    default void show(String place) {
        focusFirst();
    }
}
