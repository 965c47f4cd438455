package org.parley.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.ui.kit.BidFiles;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Documents;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.PageCommand;
import org.parley.ui.kit.Room;
import org.parley.ui.kit.StepPage;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** Step 5: the bids side by side, clause by clause. */
public final class CompareView implements StepPage {
    private static final double WIDE_EM = 115;
    /** Below this height, comparison and detail cannot be read together. */
    private static final double LOW_EM = 32;
    private static final double BESIDE = 0.66;
    /** What is left of the rows above the detail: the selected one and its neighbours. */
    private static final double ROWS_ABOVE_EM = 9;
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final CompareViewModel model;
    private final BidActions actions;
    private final CompareGrid grid;
    private final CompareToolbar toolbar;
    private final DetailPane detail;
    private final SplitPane split = Nodes.id(new SplitPane(), "compare-split");
    private final VBox noBids;
    private final BooleanBinding wide;
    private final BooleanBinding low;
    private final ScrollPane root;
    private final Keys keys = new Keys();
    private Detail shown = Detail.NONE;
    private boolean dismissed;

    public CompareView(
            DealModel deal, Navigator navigator, Workbench workbench, BidFiles files, Documents documents) {
        model = new CompareViewModel(deal);
        actions = new BidActions(model, workbench, files, documents, this::open, this::readProposal);
        var menus = new BidMenus(actions);
        grid = new CompareGrid(model, menus);
        toolbar = new CompareToolbar(model, grid.texts(), actions);
        detail = new DetailPane(
                model, grid.texts(), navigator, workbench, actions, this::dismiss, this::show, this::show);
        noBids = EmptyStates.noBids(actions);
        var hidden = EmptyStates.hidden(model);
        grid.list().setPlaceholder(EmptyStates.noRows(model));
        split.getItems().setAll(grid);
        VBox.setVgrow(split, Priority.ALWAYS);
        split.getStyleClass().add("compare-split");
        var notes = new NotesToggle(deal);
        toolbar.add(notes.root());
        VBox page = new VBox(toolbar.root(), notes.box(), noBids, hidden, split);
        page.getStyleClass().add("compare-page");
        root = Nodes.page(page);
        root.setFitToHeight(true);
        low = Room.lowerThan(LOW_EM, root, grid.probe());
        root.setId("compare-page");
        root.getStylesheets()
                .add(Objects.requireNonNull(CompareView.class.getResource("/org/parley/ui/theme/compare.css"))
                        .toExternalForm());
        new CompareKeys(model, grid, keys);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.list().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        grid.list().setOnContextMenuRequested(event -> contextMenu(menus, event.getScreenX(), event.getScreenY()));
        model.positionsHiddenProperty().subscribe(on -> Nodes.shown(hidden, on));
        model.dataProperty().subscribe(this::follow);
        model.selectedProperty().addListener((_, _, place) -> {
            if (place != null && grid.list().isFocused() && !dismissed && !low.get() && !isFamilyName(place)) {
                open(Detail.CELL);
            }
        });
        wide = Room.atLeast(WIDE_EM, split, grid.probe());
        wide.subscribe(on -> split.setOrientation(on ? Orientation.HORIZONTAL : Orientation.VERTICAL));
        low.subscribe(this::fit);
        grid.list().focusedProperty().subscribe(focused -> {
            if (focused) {
                scrollToGrid();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        if (model.data().bids().isEmpty()) {
            noBids.lookup("#empty-import").requestFocus();
            return;
        }
        if (model.selected() == null && !model.rows().isEmpty()) {
            RowRef first = model.rows().stream().filter(r -> !r.isFamily()).findFirst().orElse(model.rows().getFirst());
            grid.select(first, Column.MECHANISM);
        }
        grid.list().requestFocus();
    }

    @Override
    public List<PageCommand> commands() {
        return new CompareCommands(model, toolbar, keys, actions, this::addProvider).list();
    }

    private void addProvider() {
        open(Detail.NEW_BID);
    }

    @Override
    public void show(String place) {
        if (model.data().bid(place) != null || model.deal().deal().bid(place).isPresent()) {
            model.choose(Column.bid(place), true);
            grid.focusHeader(place);
        } else if (model.reveal(place)) {
            Place before = model.selected();
            RowRef row = new RowRef(model.data().row(place).mechanism().family(), place);
            grid.select(row, before == null ? Column.MECHANISM : before.column());
            grid.list().scrollTo(Math.max(0, model.rows().indexOf(row) - 1));
            Background.soon(grid::revealRow);
            grid.list().requestFocus();
        } else {
            focusFirst();
        }
    }

    private void follow(GridData data) {
        Nodes.shown(noBids, data.bids().isEmpty());
        if (shown.kind() == Detail.Kind.BID && data.bid(shown.letter()) == null) {
            close();
        }
    }

    private void open(Detail wanted) {
        boolean same = wanted.equals(shown);
        shown = wanted;
        if (!same) {
            detail.show(wanted);
        }
        if (!split.getItems().contains(detail.root())) {
            arrange();
        }
        if (wanted.kind() != Detail.Kind.CELL || low.get()) {
            split.applyCss();
            detail.focus();
            scrollToGrid();
        }
    }

    /** Where the window is low, the detail takes the place of the rows. */
    private void arrange() {
        boolean open = shown.kind() != Detail.Kind.NONE;
        if (!open) {
            split.getItems().setAll(grid);
        } else if (low.get()) {
            split.getItems().setAll(detail.root());
        } else {
            split.getItems().setAll(grid, detail.root());
            split.setDividerPositions(
                    split.getOrientation() == Orientation.HORIZONTAL
                            ? BESIDE
                            : Math.clamp(grid.heightWithRows(ROWS_ABOVE_EM) / split.getHeight(), 0.35, 0.6));
            Background.soon(grid::revealRow);
        }
        split.pseudoClassStateChanged(OPEN, open && !low.get());
    }

    private void fit(boolean isLow) {
        toolbar.low(isLow);
        grid.brief(isLow);
        split.pseudoClassStateChanged(LOW, isLow);
        arrange();
    }

    private void close() {
        shown = Detail.NONE;
        arrange();
        detail.show(Detail.NONE);
        grid.list().requestFocus();
    }

    private void dismiss() {
        dismissed = true;
        close();
    }

    private void readProposal(String letter) {
        Place place = model.selected();
        if (!model.rows().isEmpty()) {
            model.choose(Column.bid(letter), true);
            grid.select(place == null ? model.rows().getFirst() : place.row(), Column.bid(letter));
            open(Detail.CELL);
            detail.cell().showProposal();
        }
    }

    /** Of a provider who sent none, the tab says so and how to attach it. */
    private void viewProposal() {
        String letter = model.selectedBid();
        if (actions.hasProposal(letter)) {
            actions.viewProposal(letter);
        } else if (!letter.isEmpty()) {
            readProposal(letter);
        }
    }

    private void pressed(KeyEvent event) {
        if (CompareKeys.FIND.match(event)) {
            toolbar.focusSearch();
            event.consume();
        } else if (CompareKeys.HIDE.match(event)) {
            model.positionsHiddenProperty().set(!model.positionsHiddenProperty().get());
            event.consume();
        } else if (CompareKeys.VIEW.match(event)) {
            viewProposal();
            event.consume();
        } else if (event.getCode() == KeyCode.F8) {
            if (detail.cell().moveChange(event.isShiftDown() ? -1 : 1)) {
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && inDetail(event)) {
            dismiss();
            event.consume();
        }
    }

    private boolean inDetail(KeyEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null; node != null; node = node
                .getParent()) {
            if (node.equals(detail.root())) {
                return true;
            }
        }
        return false;
    }

    private void clicked(MouseEvent event) {
        Place place = model.selected();
        if (place == null) {
            return;
        }
        if (isFamilyName(place)) {
            model.toggle(place.row().family());
        } else if (event.getClickCount() == 2) {
            dismissed = false;
            open(Detail.CELL);
        } else if (shown.kind() != Detail.Kind.NONE) {
            open(Detail.CELL);
        }
    }

    private static boolean isFamilyName(Place place) {
        return place.row().isFamily() && place.column().equals(Column.MECHANISM);
    }

    private void contextMenu(BidMenus menus, double x, double y) {
        Place place = model.selected();
        if (place != null && place.column().isBid()) {
            var menu = new ContextMenu();
            menu.getItems().setAll(menus.items(place.column().key()));
            menu.show(grid.list(), x, y);
        }
    }

    private void scrollToGrid() {
        double hidden = root.getContent().getLayoutBounds().getHeight() - root.getViewportBounds().getHeight();
        root.setVvalue(hidden <= 0 ? 0 : Math.min(1, split.getLayoutY() / hidden));
    }

    /** Keys that leave the grid. */
    private final class Keys implements CompareKeys.Commands {
        @Override
        public void open() {
            dismissed = false;
            CompareView.this.open(Detail.CELL);
            detail.focus();
        }

        @Override
        public void edit() {
            Place place = model.selected();
            if (place != null && place.column().isBid() && !place.row().isFamily()) {
                dismissed = false;
                CompareView.this.open(Detail.CELL);
                detail.cell().edit();
            }
        }

        @Override
        public void close() {
            dismiss();
        }
    }
}
