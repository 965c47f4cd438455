package org.parley.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A user in front of the screen, and the only class that knows TestFX.
 *
 * <p>A query is an id ({@code "#save"}), a style class ({@code ".cell"}) or the text shown ({@code "Save"}), looked up
 * in all open windows. Gestures wait for their target, scroll to it, and return when the FX thread is idle. What
 * happens on another thread or by animation has no such end: wait for its result with {@link #eventually}.
 */
public final class Ui {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Held, because the log manager forgets loggers that nobody holds. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    static {
        // Tests run on the class path, because the mended headless platform needs it; the program does not.
        JAVAFX_LOG.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
        // TestFX would throw an exception at the next, unrelated call; close() reports it with its test.
        WaitForAsyncUtils.autoCheckException = false;
        WaitForAsyncUtils.printException = false;
    }

    private final FxRobot robot = new FxRobot();
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private @Nullable Stage stage;

    Ui() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX did not start", e);
        }
        Platform.setImplicitExit(false);
        fx(() -> Thread.currentThread().setUncaughtExceptionHandler((_, e) -> uncaught.add(e)));
    }

    // Windows

    /** Opens a window whose scene has the given size. The root is built on the FX thread. */
    public Stage show(Supplier<? extends Parent> root, double width, double height) {
        return showScene(() -> new Scene(root.get(), width, height));
    }

    /** Opens a window, as {@link #show} does, for those who need the scene: style sheets, accelerators. */
    public Stage showScene(Supplier<Scene> scene) {
        Stage shown = fx(() -> {
            var s = new Stage();
            s.setScene(scene.get());
            s.setX(0);
            s.setY(0);
            s.show();
            s.toFront();
            s.requestFocus();
            return s;
        });
        stage = shown;
        settle();
        return shown;
    }

    /** Opens a window that the program itself fills and shows, at the corner of the screen. */
    public Stage showStage(Consumer<Stage> program, double width, double height) {
        Stage shown = fx(() -> {
            var s = new Stage();
            program.accept(s);
            s.setX(0);
            s.setY(0);
            s.setWidth(width);
            s.setHeight(height);
            s.toFront();
            s.requestFocus();
            return s;
        });
        stage = shown;
        settle();
        return shown;
    }

    /** The window opened last by {@link #show}. */
    public Stage stage() {
        return Objects.requireNonNull(stage, "show() first");
    }

    public Scene scene() {
        return stage().getScene();
    }

    /** All windows on screen: stages, dialogs, menus, tooltips. */
    public List<Window> windows() {
        return fx(() -> Window.getWindows().stream().filter(Window::isShowing).toList());
    }

    /** Writes what the scene shows to a PNG file, to look at. */
    public void snapshot(Path png) {
        Png.write(fx(() -> scene().snapshot(null)), png);
    }

    // Finding

    /** The first visible node, once there is one. */
    public Node find(String query) {
        return find(query, Node.class);
    }

    public <T extends Node> T find(String query, Class<T> type) {
        if (Platform.isFxApplicationThread()) {
            return found(query, type);
        }
        return eventually(() -> found(query, type));
    }

    private <T extends Node> T found(String query, Class<T> type) {
        return robot.lookup(query).queryAllAs(Node.class).stream()
                .filter(Ui::isOnScreen)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No visible " + type.getSimpleName() + " for \"" + query + "\""));
    }

    /** All visible nodes at this moment. */
    public List<Node> findAll(String query) {
        return fx(() -> robot.lookup(query).queryAllAs(Node.class).stream().filter(Ui::isOnScreen).toList());
    }

    /** Whether a visible node is there at this moment. */
    public boolean exists(String query) {
        return !findAll(query).isEmpty();
    }

    /** The words of a label, button, text or text field. */
    public String textOf(String query) {
        Node node = find(query);
        return fx(() -> switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Text text -> text.getText();
            default -> throw new AssertionError("\"" + query + "\" has no text: " + node);
        });
    }

    /** Scrolls to a row of a list, table or tree and gives its cell. */
    public IndexedCell<?> cell(Control list, int row) {
        fx(() -> flowOf(list).scrollTo(row));
        settle();
        return fx(() -> flowOf(list).getCell(row));
    }

    /** Scrolls to a row of a table or tree table and gives the cell of a visible column. */
    public IndexedCell<?> cell(Control table, int row, int column) {
        IndexedCell<?> tableRow = cell(table, row);
        return fx(() -> (IndexedCell<?>) tableRow.getChildrenUnmodifiable().stream()
                .filter(IndexedCell.class::isInstance)
                .toList()
                .get(column));
    }

    private static VirtualFlow<?> flowOf(Control list) {
        Node flow = list.lookup(".virtual-flow");
        if (flow == null) {
            throw new AssertionError("Not a list, table or tree on screen: " + list);
        }
        return (VirtualFlow<?>) flow;
    }

    private static boolean isOnScreen(Node node) {
        if (node.getScene() == null || node.getScene().getWindow() == null
                || !node.getScene().getWindow().isShowing()) {
            return false;
        }
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    // Mouse

    /** Clicks while the given keys, such as {@link KeyCode#SHIFT}, are held down. */
    public Ui click(String query, KeyCode... held) {
        return click(find(query), held);
    }

    public Ui click(Node node, KeyCode... held) {
        reveal(node);
        robot.press(held);
        robot.clickOn(node, Motion.DIRECT, MouseButton.PRIMARY);
        robot.release(held);
        return settle();
    }

    public Ui doubleClick(String query) {
        return doubleClick(find(query));
    }

    public Ui doubleClick(Node node) {
        reveal(node);
        robot.doubleClickOn(node, Motion.DIRECT, MouseButton.PRIMARY);
        return settle();
    }

    /** Opens the context menu. */
    public Ui rightClick(String query) {
        return rightClick(find(query));
    }

    public Ui rightClick(Node node) {
        reveal(node);
        robot.clickOn(node, Motion.DIRECT, MouseButton.SECONDARY);
        return settle();
    }

    /** Points at a node without a click, for tooltips and hover styles. */
    public Ui hover(String query) {
        Node node = find(query);
        reveal(node);
        robot.moveTo(node, Motion.DIRECT);
        return settle();
    }

    /** Drags with the primary button, within the window. */
    public Ui drag(Node from, Node to) {
        reveal(from);
        robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        return settle();
    }

    /** Turns the wheel over a node. */
    public Ui scroll(String query, int notches, VerticalDirection direction) {
        robot.moveTo(find(query), Motion.DIRECT).scroll(notches, direction);
        return settle();
    }

    /** Scrolls the scroll panes around a node until it can be clicked, and waits until everything is in its place. */
    public Ui reveal(Node node) {
        awaitLayout(node);
        boolean scrolled = fx(() -> {
            boolean any = false;
            for (Parent p = node.getParent(); p != null; p = p.getParent()) {
                if (p instanceof ScrollPane pane) {
                    reveal(node, pane);
                    any = true;
                }
            }
            return any;
        });
        if (scrolled) {
            awaitLayout(node);
        }
        return this;
    }

    /** A node that has just been added, or moved by a neighbour, is where it will stay only after the next pulse. */
    private void awaitLayout(Node node) {
        settle();
        var laidOut = new CountDownLatch(1);
        fx(() -> {
            Scene scene = node.getScene();
            if (scene == null) {
                laidOut.countDown();
                return;
            }
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.countDown();
                }
            });
            Platform.requestNextPulse();
        });
        try {
            if (!laidOut.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("No layout within " + PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void reveal(Node node, ScrollPane pane) {
        Node content = pane.getContent();
        if (content == null) {
            return;
        }
        Bounds all = content.getLayoutBounds();
        Bounds view = pane.getViewportBounds();
        Bounds target = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double hiddenHeight = all.getHeight() - view.getHeight();
        double hiddenWidth = all.getWidth() - view.getWidth();
        if (hiddenHeight > 0) {
            pane.setVvalue(share(target.getCenterY() - view.getHeight() / 2, hiddenHeight) * pane.getVmax());
        }
        if (hiddenWidth > 0) {
            pane.setHvalue(share(target.getCenterX() - view.getWidth() / 2, hiddenWidth) * pane.getHmax());
        }
        pane.layout();
    }

    private static double share(double offset, double hidden) {
        return Math.clamp(offset / hidden, 0, 1);
    }

    // Keyboard

    /** Types into whatever has the focus. */
    public Ui type(String text) {
        robot.write(text, 0);
        return settle();
    }

    /** Presses combinations one after the other: {@code keys("Shortcut+A", "Delete", "Shift+Tab")}. */
    public Ui keys(String... combinations) {
        for (String combination : combinations) {
            robot.push((KeyCodeCombination) KeyCombination.valueOf(combination));
            settle();
        }
        return this;
    }

    /** Replaces what a text field holds. */
    public Ui fill(String query, String text) {
        return click(query).keys("Shortcut+A", "Delete").type(text);
    }

    /** The node that the keyboard goes to, if any. */
    public @Nullable Node focused() {
        return fx(() -> scene().getFocusOwner());
    }

    /** Waits until the keyboard goes to a node: pages take it there once they are laid out. */
    public void expectFocus(String query) {
        eventually(() -> {
            Node owner = scene().getFocusOwner();
            if (owner == null || !owner.equals(found(query, Node.class))) {
                throw new AssertionError("The focus is not on \"" + query + "\" but on " + owner);
            }
        });
    }

    // Waiting

    /** Returns when the FX thread has nothing left to do. */
    public Ui settle() {
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Tries an assertion on the FX thread until it holds. */
    public void eventually(Runnable assertion) {
        eventually(() -> {
            assertion.run();
            return this;
        });
    }

    /** Tries to get a value on the FX thread until it can be had; fails with the last reason. */
    public <T extends @Nullable Object> T eventually(Callable<T> attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return fx(attempt);
            } catch (RuntimeException | AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
        }
    }

    /** Runs on the FX thread and waits. */
    public void fx(Runnable action) {
        fx(() -> {
            action.run();
            return this;
        });
    }

    /** Runs on the FX thread and gives the result, or throws what was thrown there. */
    public <T extends @Nullable Object> T fx(Callable<T> action) {
        var task = new FutureTask<T>(action);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (TimeoutException e) {
            throw new AssertionError("The FX thread did not answer within " + PATIENCE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The platform remembers closed windows; without their scenes they weigh little. */
    private static void dispose(Window window) {
        window.hide();
        if (window instanceof Stage closed) {
            closed.setScene(new Scene(new Group()));
        }
    }

    /** The whole trace: a build that prints only the message of a failure still names the cause. */
    private static String traceOf(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Clears the desk for the next test and reports what went wrong unseen. */
    void close() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        fx(() -> List.copyOf(Window.getWindows()).forEach(Ui::dispose));
        settle();
        Throwable first = uncaught.poll();
        if (first != null) {
            var failure = new AssertionError("Uncaught on the FX thread: " + traceOf(first), first);
            uncaught.forEach(failure::addSuppressed);
            throw failure;
        }
    }
}
