package org.parley.ui.room;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.util.Subscription;

/** The screens of the desk. Mirrored ones have the same bounds. */
public interface Screens {
    /** @param primary where the desktop has its bar */
    record Display(Rectangle2D bounds, boolean primary) {}

    List<Display> displays();

    /** Tells of screens that come, go, or become mirrors of each other. */
    Subscription onChange(Runnable listener);
}
