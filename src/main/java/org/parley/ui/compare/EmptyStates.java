package org.parley.ui.compare;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** What stands where there is nothing to compare, and what to do about it. */
final class EmptyStates {
    private static final Texts TEXT = Texts.of("compare");

    private EmptyStates() {}

    static VBox noBids(BidActions actions) {
        Button take = button("bids.import", "empty-import", actions::importFiles);
        take.getStyleClass().add(Styles.ACCENT);
        VBox box = Nodes.card(
                Nodes.heading(TEXT.get("empty.title")),
                Nodes.text(TEXT.get("empty.hint")),
                Nodes.styled(
                        new FlowPane(
                                take,
                                button("bids.template", "empty-template", actions::saveTemplate),
                                button("bids.add", "empty-add", actions::add)),
                        "flow-row"));
        box.setId("no-bids");
        return box;
    }

    static Node noRows(CompareViewModel model) {
        VBox box = new VBox(
                Nodes.heading(TEXT.get("nothing.title")),
                Nodes.text(TEXT.get("nothing.hint")),
                button("filter.clear", "nothing-clear", model::clearFilters));
        box.getStyleClass().add("centred");
        box.setId("no-rows");
        return box;
    }

    static HBox hidden(CompareViewModel model) {
        Button show = button("hide.show", "show-positions", () -> model.positionsHiddenProperty().set(false));
        HBox box = Nodes.row(new FontIcon(Feather.EYE_OFF), Nodes.text(TEXT.get("hidden.words")), Nodes.spacer(), show);
        show.setMinWidth(Button.USE_PREF_SIZE);
        box.getStyleClass().add("hidden-banner");
        box.setId("hidden-banner");
        return box;
    }

    private static Button button(String key, String id, Runnable action) {
        Button button = Nodes.id(new Button(TEXT.get(key)), id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
