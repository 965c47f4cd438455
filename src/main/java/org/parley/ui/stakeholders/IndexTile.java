package org.parley.ui.stakeholders;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Light;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** One index of agreement: its number, what it means, and what it would have to be. */
final class IndexTile extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final Label number;
    private final Label meaning;
    private final Label light;

    /** @param threshold what gives green and amber, in words */
    IndexTile(String id, String title, String threshold) {
        getStyleClass().add("index-tile");
        number = Nodes.id(Nodes.styled(new Label(), "index-number"), id);
        meaning = Nodes.id(Nodes.text(""), id + "-meaning");
        light = Words.lightBadge(id + "-light");
        getChildren()
                .addAll(Nodes.styled(Nodes.text(title), "strong"), number, meaning, light, Nodes.hint(threshold));
        show("–", TEXT.get("indices.none"), null);
    }

    void show(String value, String means, @Nullable Light alone) {
        number.setText(value);
        meaning.setText(means);
        Words.show(light, alone, "light.alone");
        Nodes.shown(light, alone != null);
    }
}
