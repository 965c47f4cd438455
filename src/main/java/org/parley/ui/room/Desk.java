package org.parley.ui.room;

import javafx.scene.Parent;
import javafx.stage.Stage;

/** The window that room mode is started from. */
public interface Desk {
    Stage stage();

    /** Shows this and nothing of the deal's pages. */
    void showInstead(Parent view);

    /** Shows the deal's pages again. */
    void restore();
}
