package org.parley.ui.room;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.parley.ui.kit.DealModel;
import org.parley.ui.task.Background;

/**
 * Room mode of a window. With a screen of its own for the audience, the facilitator's view is in the window; with one
 * picture for everybody, the window shows what the audience may see and nothing else.
 */
public final class Room {
    private final Desk desk;
    private final Screens screens;
    private final ObservableValue<Boolean> dark;
    private final Clock clock;
    private @Nullable Sitting sitting;

    public Room(Desk desk, Screens screens, ObservableValue<Boolean> dark, Clock clock) {
        this.desk = desk;
        this.screens = screens;
        this.dark = dark;
        this.clock = clock;
    }

    /** Starts room mode; while it is on, goes between the facilitator's view and the pages of the deal. */
    public void startOrSwitch(DealModel model) {
        Sitting now = sitting;
        if (now == null) {
            sitting = new Sitting(model);
        } else {
            now.switchWork();
        }
    }

    /** Whether the window shows room mode in place of the deal's pages. */
    public boolean hidesDesk() {
        return sitting != null && !sitting.deskShown;
    }

    public void end() {
        Sitting now = sitting;
        if (now != null) {
            sitting = null;
            now.close();
        }
    }

    /** From F5 to Escape. */
    private final class Sitting {
        private final Stage stage = desk.stage();
        private final @Nullable Node focusBefore = stage.getScene().getFocusOwner();
        private final boolean fullScreenBefore = stage.isFullScreen();
        private @Nullable Rectangle2D areaBefore;
        private final RoomViewModel room;
        private final RoomKeys keys;
        private final EventHandler<KeyEvent> windowKeys;
        private final Timeline seconds;
        private final Subscription watching;
        private @Nullable Placement placement;
        private @Nullable AudienceWindow audience;
        private Runnable closeView = () -> {};
        private boolean working;
        private boolean deskShown;
        private boolean covered;
        private int turn;

        Sitting(DealModel model) {
            room = new RoomViewModel(model, clock);
            keys = new RoomKeys(room, Room.this::end, this::otherScreen, this::switchWork);
            windowKeys = event -> {
                if (!deskShown) {
                    keys.handle(event);
                }
            };
            stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, windowKeys);
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> room.timer().tick()));
            seconds.setCycleCount(Animation.INDEFINITE);
            seconds.play();
            find().ifPresentOrElse(found -> split(found, ""), () -> share(""));
            watching = Subscription.combine(
                    screens.onChange(this::screensChanged),
                    stage.xProperty().subscribe(this::moved),
                    stage.yProperty().subscribe(this::moved),
                    stage.widthProperty().subscribe(this::moved),
                    stage.heightProperty().subscribe(this::moved));
        }

        void close() {
            watching.unsubscribe();
            seconds.stop();
            closeView.run();
            closeAudience();
            room.close();
            stage.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, windowKeys);
            stage.setFullScreen(fullScreenBefore);
            shrink();
            desk.restore();
            Node before = focusBefore;
            if (before != null) {
                Background.soon(before::requestFocus);
            }
        }

        void switchWork() {
            if (placement != null) {
                working = !working;
                present("");
            }
        }

        private void otherScreen() {
            Placement now = placement;
            if (now != null) {
                turn++;
            }
            find().filter(found -> !found.equals(now)).ifPresent(found -> split(found, ""));
        }

        private Optional<Placement> find() {
            return Placement.of(screens.displays(), area(), turn);
        }

        private void screensChanged() {
            Placement now = placement;
            if (now == null) {
                share(find().isPresent() ? RoomWords.TEXT.get("screen.found") : "");
                return;
            }
            if (!now.stillThere(screens.displays())) {
                room.blackOut();
                share(RoomWords.TEXT.get("screen.lost"));
            }
        }

        /** The audience has a screen of its own. */
        private void split(Placement found, String message) {
            placement = found;
            stage.setFullScreen(false);
            shrink();
            if (found.exposed(area())) {
                keepOff(found);
            }
            closeAudience();
            audience = new AudienceWindow(room, dark, keys::handle, Room.this::end, found.audience());
            present(message);
            stage.requestFocus();
        }

        /** Everybody sees the same picture. */
        private void share(String message) {
            placement = null;
            working = false;
            var view = new SharedView(room, dark, message);
            instead(view.root(), view::close);
            closeAudience();
            hidePopups();
            fill();
            stage.requestFocus();
        }

        /** By its bounds, too, because not every desktop grants full screen. */
        private void fill() {
            Rectangle2D area = area();
            if (areaBefore == null && !stage.isMaximized() && !stage.isFullScreen()) {
                areaBefore = area;
                Placement.own(screens.displays(), area).ifPresent(this::place);
            }
            stage.setFullScreen(true);
        }

        private void shrink() {
            Rectangle2D before = areaBefore;
            if (before != null) {
                areaBefore = null;
                place(before);
            }
        }

        private void place(Rectangle2D area) {
            stage.setX(area.getMinX());
            stage.setY(area.getMinY());
            stage.setWidth(area.getWidth());
            stage.setHeight(area.getHeight());
        }

        /** A window that reaches into the audience's screen shows nothing but a word about it. */
        private void present(String message) {
            Placement now = placement;
            if (now != null && now.exposed(area())) {
                hidePopups();
                instead(new Cover().root(), () -> {});
            } else if (working) {
                closeView.run();
                closeView = () -> {};
                deskShown = true;
                desk.restore();
            } else {
                var controls = new RoomControls(room, Room.this::end, this::switchWork);
                var view = new PresenterView(room, dark, message, controls);
                hidePopups();
                instead(view.root(), view::close);
            }
        }

        private void moved() {
            Placement now = placement;
            boolean exposed = now != null && now.exposed(area());
            if (exposed != covered) {
                covered = exposed;
                present("");
            }
        }

        private void instead(Parent view, Runnable close) {
            closeView.run();
            closeView = close;
            deskShown = false;
            desk.showInstead(view);
        }

        private void keepOff(Placement found) {
            stage.setMaximized(false);
            Rectangle2D own = found.presenter();
            place(new Rectangle2D(
                    own.getMinX(), own.getMinY(), Math.min(stage.getWidth(), own.getWidth()),
                    Math.min(stage.getHeight(), own.getHeight())));
        }

        private Rectangle2D area() {
            return new Rectangle2D(
                    stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()));
        }

        private void closeAudience() {
            AudienceWindow now = audience;
            if (now != null) {
                audience = null;
                now.close();
            }
        }

        private void hidePopups() {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide);
        }
    }
}
