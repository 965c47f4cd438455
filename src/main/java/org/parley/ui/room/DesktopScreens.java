package org.parley.ui.room;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The screens that the platform knows. */
public final class DesktopScreens implements Screens {
    @Override
    public List<Display> displays() {
        Screen primary = Screen.getPrimary();
        return Screen.getScreens().stream()
                .map(screen -> new Display(screen.getBounds(), screen.equals(primary)))
                .toList();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        ListChangeListener<Screen> changes = _ -> listener.run();
        Screen.getScreens().addListener(changes);
        return () -> Screen.getScreens().removeListener(changes);
    }
}
