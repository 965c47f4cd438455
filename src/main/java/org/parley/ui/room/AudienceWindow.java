package org.parley.ui.room;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.parley.ui.room.audience.AudienceView;

/** The audience's own window: as large as its screen and without a frame. */
final class AudienceWindow {
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Subscription following;

    AudienceWindow(
            RoomViewModel room,
            ObservableValue<Boolean> dark,
            EventHandler<KeyEvent> keys,
            Runnable closed,
            Rectangle2D bounds) {
        AudienceView view = new AudienceView(stage.heightProperty(), dark);
        Scene scene = new Scene(view.root());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        stage.setScene(scene);
        stage.setTitle(RoomWords.TEXT.get("window.audience"));
        stage.setOnCloseRequest(_ -> closed.run());
        place(bounds);
        following = Pages.follow(room, view, true);
        stage.show();
    }

    void place(Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    void close() {
        following.unsubscribe();
        stage.close();
    }
}
