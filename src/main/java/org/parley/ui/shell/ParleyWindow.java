package org.parley.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.exchange.json.DealReader;
import org.parley.session.DealStore;
import org.parley.session.History;
import org.parley.session.SaveState;
import org.parley.session.Settings;
import org.parley.text.Texts;
import org.parley.ui.action.Actions;
import org.parley.ui.bids.BidFilesPane;
import org.parley.ui.documents.DocumentsPane;
import org.parley.ui.meeting.MeetingView;
import org.parley.ui.kit.BidFiles;
import org.parley.ui.kit.Details;
import org.parley.ui.kit.FileDialogs;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Workbench;
import org.parley.ui.room.Desk;
import org.parley.ui.room.Room;
import org.parley.ui.room.Screens;
import org.parley.ui.start.StartView;
import org.parley.ui.start.StartViewModel;
import org.parley.ui.task.Background;
import org.parley.ui.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main window: opens the workspace, shows the start page or a deal, and carries actions, palette and messages. */
public final class ParleyWindow {
    private static final Texts TEXT = Texts.of("shell");
    private static final Logger LOG = LoggerFactory.getLogger(ParleyWindow.class);
    /** Below this width, in units of the text size, the rail shows numbers only. */
    private static final double RAIL_WIDTH_EM = 76;

    private final Stage stage;
    private final Launch launch;
    private final Theme theme;
    private final WindowState windowState;
    private final Background background = new Background(this::unexpected);
    private final MessageBar messages = new MessageBar();
    private final ModalPane modal = new ModalPane();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame, modal);
    private final Scene scene = new Scene(root);
    private final Room room;
    private @Nullable Workbench bench;
    private @Nullable OpenDeal open;
    private @Nullable Node beforeModal;
    private Actions actions = new Actions();
    private boolean closed;
    private boolean warned;

    /**
     * What the window starts with.
     *
     * @param openStore opens the workspace; may take a moment and may fail
     * @param files null for the platform's own choosers
     * @param workspace where the deals are, in words
     * @param screens for the audience of room mode
     */
    public record Launch(
            Catalog catalog,
            Callable<DealStore> openStore,
            Settings settings,
            Clock clock,
            String user,
            String version,
            String workspace,
            @Nullable FileDialogs files,
            Screens screens) {}

    /** A deal that is open, with the way its files come in and the line that says what happened to it. */
    record OpenDeal(DealPage page, BidFiles bids, Consumer<String> say) {}

    public ParleyWindow(Stage stage, Launch launch) {
        this.stage = stage;
        this.launch = launch;
        this.theme = new Theme(launch.settings());
        this.windowState = new WindowState(launch.settings());
        this.room = new Room(new RoomDesk(), launch.screens(), theme.darkProperty(), launch.clock());
        root.setId("parley");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> actions.handle(event, modal.isDisplay()));
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> actions.typed(event, modal.isDisplay()));
        modal.setId("modal");
        modal.setFocusTraversable(false);
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        modal.displayProperty().addListener((_, _, shown) -> modalShown(shown));
        theme.dress(scene);
        scene.widthProperty().addListener(_ -> fitRail());
        theme.zoomProperty().addListener(_ -> fitRail());
        acceptDrops();
        stage.setScene(scene);
        stage.setTitle(TEXT.get("app.name"));
        icon().ifPresent(stage.getIcons()::add);
        windowState.restore(stage);
        stage.setOnCloseRequest(event -> {
            if (!mayLeave()) {
                event.consume();
            }
        });
        stage.setOnHidden(_ -> close());
    }

    public void show() {
        stage.show();
        openWorkspace();
    }

    /** Finishes what is being saved; the window can be closed then. Closing twice does no harm. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        room.end();
        windowState.remember(stage);
        background.close();
        if (bench != null) {
            bench.store().close();
        }
    }

    /** For a failure nobody foresaw: the work goes on, and the person can pass the details on. */
    public void unexpected(Throwable failure) {
        LOG.error("unexpected failure", failure);
        messages.problem(TEXT.get("app.unexpected", String.valueOf(failure.getMessage())), Details.of(failure));
    }

    /** False, and said, when changes are not on disk yet; whoever insists loses them. */
    private boolean mayLeave() {
        if (open == null || warned || !(open.page().model().saveStateProperty().get() instanceof SaveState.Failed f)) {
            return true;
        }
        warned = true;
        open.page().model().retrySave();
        messages.problem(TEXT.get("leave.unsaved", f.message()), "");
        return false;
    }

    private void openWorkspace() {
        var spinner = new ProgressIndicator();
        var opening = new VBox(spinner, new Label(TEXT.get("app.opening")));
        opening.getStyleClass().add("centred");
        frame.setCenter(opening);
        background.run(launch.openStore(), this::opened, this::openFailed);
    }

    private void opened(DealStore store) {
        FileDialogs files = launch.files() == null ? new ChooserDialogs(stage) : launch.files();
        var made = new Workbench(launch.catalog(), store, background, launch.clock(), launch.user(), files, messages);
        bench = made;
        showStart();
    }

    private void openFailed(Throwable failure) {
        Button again = new Button(TEXT.get("app.tryAgain"));
        again.setDefaultButton(true);
        again.setOnAction(_ -> openWorkspace());
        Button quit = new Button(TEXT.get("app.quit"));
        quit.setOnAction(_ -> stage.close());
        Label why = Nodes.text(String.valueOf(failure.getMessage()));
        why.setId("open-failed");
        var box = new VBox(Nodes.title(TEXT.get("app.openFailed")), why, Nodes.row(again, quit));
        box.getStyleClass().add("centred");
        frame.setCenter(box);
        again.requestFocus();
    }

    /** The page of deals and samples. */
    void showStart() {
        if (!mayLeave()) {
            return;
        }
        warned = false;
        room.end();
        open = null;
        var start = new StartViewModel(bench(), this::openDeal);
        var view = new StartView(start, launch.workspace(), this::chooseDealFile);
        var shellActions = WindowActions.ofStart(this, theme, () -> Places.of(start));
        frame(shellActions.actions(), shellActions.menus(), null, view.root());
        stage.setTitle(TEXT.get("app.name"));
        start.refresh();
        Background.soon(view::focusFirst);
    }

    void openDeal(Deal deal, History history) {
        room.end();
        var model = bench().open(deal, history);
        var bids = new BidFilesPane(bench(), model, this::showModal, this::hideModal);
        var documents = new DocumentsPane(bench(), model, this::showModal, this::hideModal);
        var page = new DealPage(model, navigator -> StepPages.of(bench(), model, navigator, bids, documents),
                () -> new MeetingView(model));
        var status = new StatusBar(model, theme, background);
        var opened = new OpenDeal(page, bids, status::say);
        open = opened;
        var shellActions = WindowActions.ofDeal(this, opened, theme);
        frame(shellActions.actions(), shellActions.menus(), status.root(),
                page.root());
        fitRail();
        model.dealProperty()
                .subscribe(d -> stage.setTitle(d.profile().client() + " – " + TEXT.get("app.name")));
        page.focusFirst();
    }

    void chooseDealFile() {
        bench().files().open(TEXT.get("action.importDeal"), TEXT.get("file.deal"), List.of("json")).stream()
                .findFirst()
                .ifPresent(this::openDealFile);
    }

    Workbench bench() {
        return Objects.requireNonNull(bench, "the workspace is not open yet");
    }

    Launch launch() {
        return launch;
    }

    /** Shows a node above the window; Escape closes it and the focus goes back to where it was. */
    void showModal(Node content) {
        if (!modal.isDisplay()) {
            beforeModal = scene.getFocusOwner();
        }
        modal.show(content);
    }

    /** Room mode of the open deal, or back to it from the pages. */
    void presentOpenDeal() {
        if (open != null) {
            room.startOrSwitch(open.page().model());
        }
    }

    void hideModal() {
        modal.hide();
    }

    void quit() {
        if (mayLeave()) {
            stage.close();
        }
    }

    /** While something lies above the window, neither Tab nor a key may reach what lies below. */
    private void modalShown(boolean shown) {
        frame.setDisable(shown);
        if (!shown) {
            modal.setContent(null);
        }
        Node opener = beforeModal;
        if (!shown && opener != null) {
            beforeModal = null;
            Background.soon(opener::requestFocus);
        }
    }

    private void frame(Actions offered, Node menus, @Nullable Node status, Node page) {
        VBox top = new VBox(menus, messages);
        frame.setTop(top);
        frame.setBottom(status);
        frame.setCenter(page);
        actions = offered;
    }

    private void fitRail() {
        if (open != null) {
            open.page().compact(scene.getWidth() / theme.em() < RAIL_WIDTH_EM);
        }
    }

    private void acceptDrops() {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && bench != null && !room.hidesDesk()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped((DragEvent event) -> {
            boolean taken = event.getDragboard().hasFiles();
            if (taken) {
                List<Path> files = event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList();
                Background.soon(() -> take(files));
            }
            event.setDropCompleted(taken);
            event.consume();
        });
    }

    /** Takes files that were dropped: a deal file opens, everything else goes to the open deal. */
    void take(List<Path> files) {
        var fromProviders = new ArrayList<Path>();
        for (Path file : files) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                openDealFile(file);
                return;
            }
            fromProviders.add(file);
        }
        if (open == null) {
            messages.problem(TEXT.get("drop.needsDeal"), "");
        } else {
            open.bids().take(fromProviders);
        }
    }

    private void openDealFile(Path file) {
        background.run(
                () -> new DealReader(launch.catalog()).read(file),
                deal -> new StartViewModel(bench(), this::openDeal).adopt(deal),
                messages::problem);
    }

    /** Room mode takes the place of all that this window shows. */
    private final class RoomDesk implements Desk {
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
            root.getChildren().setAll(frame, modal);
        }
    }

    private static Optional<Image> icon() {
        var stream = ParleyWindow.class.getResourceAsStream("/org/parley/ui/theme/parley.png");
        return stream == null ? Optional.empty() : Optional.of(new Image(stream));
    }
}
