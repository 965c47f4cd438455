package org.parley.ui.positions;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** The detail of the selected line, with the way to its neighbours and back to the list. */
final class DetailPane extends VBox {
    private static final Texts TEXT = Texts.of("positions");

    private final PositionsViewModel model;
    private final Navigator navigator;
    private final Button back = Nodes.id(new Button(TEXT.get("detail.back")), "detail-back");
    private final Label title = Nodes.id(Nodes.styled(Nodes.text(""), "detail-title"), "detail-title");
    private final ScrollPane scroll;

    /** Keeps the list quick while somebody runs through it with an arrow key held down. */
    private final PauseTransition settled = new PauseTransition(Duration.millis(60));
    private @Nullable Follow follow;
    private @Nullable MechanismDetail mechanism;
    private @Nullable Row shown;

    DetailPane(PositionsViewModel model, Navigator navigator, Runnable onBack) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("position-detail-pane");
        back.setOnAction(_ -> onBack.run());
        Button before = neighbour("↑", TEXT.get("detail.previous"), "detail-previous", -1);
        Button next = neighbour("↓", TEXT.get("detail.next"), "detail-next", 1);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = Nodes.styled(new HBox(back, title, before, next), "detail-bar");
        scroll = Panels.scroll(new Region(), "detail-pane");
        getChildren().addAll(bar, scroll);
        setVgrow(scroll, Priority.ALWAYS);
        settled.setOnFinished(_ -> showSelected());
        model.selectedProperty().addListener((_, _, _) -> settled.playFromStart());
        showSelected();
    }

    /** Does not wait for the selection to settle. */
    void showSelected() {
        settled.stop();
        show(model.selectedProperty().get());
    }

    void alone(boolean alone) {
        Nodes.shown(back, alone);
    }

    /** Where a person edits: the draft of a mechanism, or the first switch of a family. */
    void focusFirst() {
        if (mechanism != null) {
            Panels.bringIntoView(scroll, mechanism.focusDraft());
        } else {
            scroll.getContent().lookupAll(".check-box").stream()
                    .filter(n -> !n.isDisabled())
                    .findFirst()
                    .ifPresent(n -> n.requestFocus());
        }
    }

    /** Its sign is text, so that it grows with the text. */
    private Button neighbour(String sign, String name, String id, int by) {
        Button button = Nodes.id(Nodes.styled(new Button(sign), "flat"), id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> model.step(by));
        return button;
    }

    private void show(Row row) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        if (follow != null) {
            follow.close();
        }
        var now = new Follow(model.deal(), navigator);
        follow = now;
        mechanism = null;
        switch (row) {
            case Row.OfFamily each -> {
                Family family = model.deal().catalog().family(each.id());
                title.setText(family.id() + " – " + family.name());
                scroll.setContent(new FamilyDetail(model, now, family).root());
            }
            case Row.OfMechanism each -> {
                Mechanism entry = model.deal().catalog().mechanism(each.id());
                title.setText(entry.id() + " – " + entry.name());
                var detail = new MechanismDetail(now, entry);
                mechanism = detail;
                scroll.setContent(detail.root());
            }
        }
        scroll.setVvalue(0);
    }
}
