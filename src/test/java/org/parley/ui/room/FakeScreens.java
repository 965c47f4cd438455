package org.parley.ui.room;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.util.Subscription;

/** A desk whose screens come and go when told to. */
final class FakeScreens implements Screens {
    static final Rectangle2D LEFT = new Rectangle2D(0, 0, 960, 600);
    static final Rectangle2D RIGHT = new Rectangle2D(960, 0, 960, 540);

    private final List<Runnable> listeners = new ArrayList<>();
    private List<Display> displays = List.of();

    static FakeScreens one() {
        return new FakeScreens().now(LEFT);
    }

    static FakeScreens two() {
        return new FakeScreens().now(LEFT, RIGHT);
    }

    static FakeScreens mirrored() {
        return new FakeScreens().now(LEFT, LEFT);
    }

    /** The first one is the primary. */
    FakeScreens now(Rectangle2D... bounds) {
        var changed = new ArrayList<Display>();
        for (Rectangle2D each : bounds) {
            changed.add(new Display(each, changed.isEmpty()));
        }
        displays = List.copyOf(changed);
        List.copyOf(listeners).forEach(Runnable::run);
        return this;
    }

    @Override
    public List<Display> displays() {
        return displays;
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    int listeners() {
        return listeners.size();
    }
}
