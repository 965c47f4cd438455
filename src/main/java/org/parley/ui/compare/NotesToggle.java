package org.parley.ui.compare;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.analysis.Step;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.StepNotesBox;

/** What is still to do on this step, folded away until it is asked for: the rows need the room. */
final class NotesToggle {
    private static final Texts TEXT = Texts.of("compare");

    private final DealModel deal;
    private final ToggleButton button = Nodes.id(new ToggleButton(), "compare-notes");
    private final HBox root = new HBox(button);
    private final VBox box;

    NotesToggle(DealModel deal) {
        this.deal = deal;
        box = new VBox(new StepNotesBox(deal, Step.COMPARE));
        button.graphicProperty()
                .bind(button.selectedProperty()
                        .map(on -> new FontIcon(on ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN)));
        deal.analysisProperty().subscribe(_ -> refresh());
        button.selectedProperty().subscribe(_ -> refresh());
    }

    Node root() {
        return root;
    }

    Node box() {
        return box;
    }

    private void refresh() {
        int count = Objects.requireNonNull(deal.analysis().steps().get(Step.COMPARE)).notes().size();
        button.setText(TEXT.get("notes", Integer.toString(count)));
        Nodes.shown(button, count > 0);
        Nodes.shown(box, count > 0 && button.isSelected());
    }
}
