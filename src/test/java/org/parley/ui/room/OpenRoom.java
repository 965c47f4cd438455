package org.parley.ui.room;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.ui.kit.DealModel;

/** A window with a deal in it, from which room mode is started. */
final class OpenRoom {
    /** What the deal's own pages say. */
    static final String DESK = "walk-away of the normal window";

    final Ui ui;
    final DealModel model;
    final Room room;
    final FakeScreens screens;
    private final StackPane root = new StackPane();

    OpenRoom(Ui ui, Deal deal, FakeScreens screens) {
        this.ui = ui;
        this.screens = screens;
        this.model = Bench.model(deal);
        ui.fx(() -> Application
                .setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet()));
        Stage stage = ui.showScene(() -> {
            root.getChildren().setAll(new Label(DESK));
            return Bench.scene(root, 900, 560, 14);
        });
        this.room = new Room(desk(stage), screens, new SimpleBooleanProperty(false), Clock.systemUTC());
        ui.fx(() -> stage.setOnHidden(_ -> room.end()));
    }

    /** As F5 does. */
    OpenRoom start() {
        ui.fx(() -> room.startOrSwitch(model));
        ui.settle();
        return this;
    }

    /** The audience's own window, if there is one. */
    List<Stage> audienceWindows() {
        return ui.fx(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.isShowing() && stage.getStyle() == StageStyle.UNDECORATED)
                .toList());
    }

    Stage audience() {
        return ui.eventually(() -> {
            List<Stage> all = audienceWindows();
            if (all.size() != 1) {
                throw new AssertionError(all.size() + " audience windows");
            }
            return all.getFirst();
        });
    }

    /** What the facilitator's own window shows now. */
    String mainShows() {
        return ui.fx(() -> Objects.toString(root.getChildren().getFirst().getId(), "desk"));
    }

    String heading() {
        return ui.textOf("#audience-heading");
    }

    private Desk desk(Stage stage) {
        return new Desk() {
            @Override
            public Stage stage() {
                return stage;
            }

            @Override
            public void showInstead(Parent view) {
                root.getChildren().setAll(view);
            }

            @Override
            public void restore() {
                root.getChildren().setAll(new Label(DESK));
            }
        };
    }
}
