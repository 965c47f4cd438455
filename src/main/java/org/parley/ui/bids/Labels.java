package org.parley.ui.bids;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.parley.text.Texts;

/** Small texts of the pane. */
final class Labels {
    private static final Texts TEXT = Texts.of("bids");

    private Labels() {}

    /** A field's name, which is never cut. */
    static Label before(String key, Node field) {
        Label label = new Label(TEXT.get(key));
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    static String shortened(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most - 1).stripTrailing() + "…";
    }
}
