package org.parley.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** How much room a page has, in the size of its text: layouts stack when there is little. */
public final class Room {
    private Room() {}

    /**
     * Whether a region is at least so many em wide. Hold on to the binding as long as it matters.
     *
     * @param text of the page's normal text size
     */
    public static BooleanBinding atLeast(double em, Region region, Labeled text) {
        return Bindings.createBooleanBinding(
                () -> region.getWidth() >= em * text.getFont().getSize(), region.widthProperty(), text.fontProperty());
    }

    /** Whether a region has got a height, and that is less than so many em. Hold on to the binding, too. */
    public static BooleanBinding lowerThan(double em, Region region, Labeled text) {
        return Bindings.createBooleanBinding(
                () -> region.getHeight() > 0 && region.getHeight() < em * text.getFont().getSize(),
                region.heightProperty(),
                text.fontProperty());
    }
}
