package org.parley.ui.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Which screen belongs to the audience and which to the facilitator. */
record Placement(Rectangle2D presenter, Rectangle2D audience) {
    /**
     * Empty where only one picture can be shown: a single screen, or screens that overlap, as mirrored ones do.
     *
     * @param window where the facilitator works
     * @param turn 0 for the first free screen, 1 for the next one, and so on in a circle
     */
    static Optional<Placement> of(List<Screens.Display> displays, Rectangle2D window, int turn) {
        Optional<Rectangle2D> own = own(displays, window);
        var free = new ArrayList<Rectangle2D>();
        for (Screens.Display display : displays) {
            Rectangle2D bounds = display.bounds();
            if (own.isPresent() && !overlap(bounds, own.get()) && !free.contains(bounds)) {
                free.add(bounds);
            }
        }
        return own.isEmpty() || free.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placement(own.get(), free.get(Math.floorMod(turn, free.size()))));
    }

    /** The screen that a window is on for the most part. */
    static Optional<Rectangle2D> own(List<Screens.Display> displays, Rectangle2D window) {
        return displays.stream()
                .max(Comparator.comparingDouble((Screens.Display display) -> shared(display.bounds(), window))
                        .thenComparing(Screens.Display::primary))
                .map(Screens.Display::bounds);
    }

    /** Whether both screens are as they were, and nothing else shows what is on the facilitator's or the audience's. */
    boolean stillThere(List<Screens.Display> displays) {
        List<Rectangle2D> all = displays.stream().map(Screens.Display::bounds).toList();
        return all.contains(presenter)
                && all.contains(audience)
                && all.stream().noneMatch(each -> !each.equals(audience) && overlap(each, audience));
    }

    /** Whether a window shows anything on the audience's screen. */
    boolean exposed(Rectangle2D window) {
        return overlap(audience, window);
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        return shared(one, other) > 0;
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
