package org.parley.ui.documents;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parley.documents.StopSignal;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.ClauseList;
import org.parley.documents.family.DocumentClauses;
import org.parley.documents.redline.Ignore;
import org.parley.documents.redline.Redline;
import org.parley.documents.redline.Row;
import org.parley.exchange.redline.RedlinePage;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** Two documents clause by clause: which clause became which, and word by word what changed. */
final class DifferencePage {
    private static final Texts TEXT = Texts.of("documents");

    private final Workbench bench;
    private final Library library;
    private final Filed fresh;
    private final DifferenceViewModel model = new DifferenceViewModel();
    private final ComboBox<Filed> other = Choice.of(
            "difference-other", TEXT.get("difference.choose"), _ -> compare());
    private final ToggleButton inline = Nodes.id(new ToggleButton(TEXT.get("view.inline")), "difference-inline");
    private final CheckBox changed = Nodes.id(new CheckBox(TEXT.get("view.changed")), "difference-changed");
    private final Map<Ignore, CheckBox> ignore = new EnumMap<>(Ignore.class);
    private final Label state = Nodes.id(Nodes.hint(""), "difference-state");
    private final Label position = Nodes.id(new Label(), "difference-position");
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button cancel = Nodes.id(new Button(TEXT.get("cancel")), "difference-cancel");
    private final Button save = Nodes.id(new Button(TEXT.get("difference.save")), "difference-save");
    private final ListView<Row> list = Nodes.id(new ListView<>(), "difference-rows");
    private final Label before = Nodes.id(Nodes.heading(""), "difference-before");
    private final Label after = Nodes.id(Nodes.heading(""), "difference-after");
    private final GridPane heads = new GridPane();
    private final FlowPane wait;
    private final VBox root;
    private Background.@Nullable Job job;

    DifferencePage(Workbench bench, Library library, Filed fresh, List<Filed> all, Runnable onBack) {
        this.bench = bench;
        this.library = library;
        this.fresh = fresh;
        other.getItems().setAll(all.stream().filter(f -> !f.equals(fresh)).toList());
        other.setPromptText(TEXT.get("difference.choose"));
        Button back = Nodes.id(new Button(TEXT.get("difference.back")), "difference-back");
        back.setOnAction(_ -> onBack.run());
        cancel.setOnAction(_ -> stop());
        save.setOnAction(_ -> save());
        changed.selectedProperty().bindBidirectional(model.onlyChangedProperty());
        inline.selectedProperty().addListener(_ -> list.refresh());
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell(model, inline.selectedProperty()));
        list.getStyleClass().add("difference-rows");
        list.setAccessibleText(TEXT.get("difference.rows"));
        list.setPlaceholder(Nodes.text(TEXT.get("difference.nothing")));
        model.currentProperty().addListener(_ -> reveal());
        model.rows().subscribe(this::count);
        var first = Nodes.styled(new FlowPane(back, other, save), "flow-row");
        var tools = Nodes.styled(
                new FlowPane(step(-1, Feather.ARROW_UP, "change.previous"), step(1, Feather.ARROW_DOWN, "change.next"),
                        position, inline, changed),
                "flow-row");
        for (Ignore each : List.of(Ignore.CASE, Ignore.PUNCTUATION, Ignore.WHITESPACE)) {
            CheckBox box = Nodes.id(new CheckBox(TEXT.get("ignore." + each)), "difference-ignore-" + each);
            box.setSelected(Redline.USUAL.contains(each));
            box.selectedProperty().addListener(_ -> compare());
            ignore.put(each, box);
            tools.getChildren().add(box);
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        wait = Nodes.styled(new FlowPane(bar, cancel), "flow-row");
        for (Label head : List.of(before, after)) {
            head.setWrapText(true);
            head.setMinHeight(Region.USE_PREF_SIZE);
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            heads.getColumnConstraints().add(half);
        }
        heads.addRow(0, before, after);
        heads.setMinHeight(Region.USE_PREF_SIZE);
        root = Nodes.styled(
                new VBox(first, tools, state, wait, heads, list),
                "document-page");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        busy(false);
        nameSides();
        inline.selectedProperty().addListener(_ -> nameSides());
        save.setDisable(true);
        state.setText(TEXT.get("difference.hint", fresh.words()));
    }

    Node root() {
        return root;
    }

    void focusFirst() {
        other.requestFocus();
    }

    boolean choosing() {
        return other.isShowing();
    }

    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private Button step(int by, Feather icon, String key) {
        Button button = Nodes.id(Nodes.iconButton(icon, TEXT.get(key)),
                by < 0 ? "difference-previous" : "difference-next");
        button.setOnAction(_ -> model.move(by));
        return button;
    }

    private Set<Ignore> ignored() {
        Set<Ignore> ignored = EnumSet.of(Ignore.FORMATTING);
        ignore.forEach((each, box) -> {
            if (box.isSelected()) {
                ignored.add(each);
            }
        });
        return ignored;
    }

    private void compare() {
        Filed old = other.getValue();
        if (old == null) {
            return;
        }
        cancel();
        busy(true);
        Set<Ignore> ignored = ignored();
        job = bench.background().run(signal -> redline(old, ignored, signal), this::show, this::failed);
    }

    private Redline redline(Filed old, Set<Ignore> ignored, StopSignal signal) {
        DocumentClauses left = library.clauses(old.file(), state::setText, signal);
        DocumentClauses right = library.clauses(fresh.file(), state::setText, signal);
        Background.window().execute(() -> state.setText(TEXT.get("progress.compare")));
        Alignment alignment = Alignment.of(
                ClauseList.of(left.tree(), left.answers()), ClauseList.of(right.tree(), right.answers()), signal);
        return Redline.of(alignment, ignored, signal);
    }

    private void show(Redline redline) {
        busy(false);
        save.setDisable(false);
        model.show(redline);
        nameSides();
        String counts = TEXT.get("difference.state", DifferenceViewModel.words(redline.statistics()), model.kinds());
        state.setText(model.unlike() ? TEXT.get("difference.unlike", counts) : counts);
        list.requestFocus();
        model.move(1);
    }

    /** Which document stands on which side; the old one is on the left although it is chosen second. */
    private void nameSides() {
        Filed old = other.getValue();
        boolean beside = old != null && model.redline() != null && !inline.isSelected();
        Nodes.shown(heads, beside);
        if (old != null) {
            before.setText(TEXT.get("difference.before", old.words()));
            after.setText(TEXT.get("difference.after", fresh.words()));
        }
    }

    private void failed(Throwable failure) {
        busy(false);
        state.setText(TEXT.get("difference.failed", String.valueOf(failure.getMessage())));
    }

    private void stop() {
        cancel();
        busy(false);
        state.setText(TEXT.get("difference.cancelled"));
        other.requestFocus();
    }

    private void busy(boolean now) {
        Nodes.shown(wait, now);
        if (now) {
            save.setDisable(true);
            state.setText(TEXT.get("progress.compare"));
        }
    }

    private void count() {
        position.setText(
                model.changes() == 0 ? ""
                        : TEXT.get(
                                "change.position", Integer.toString(model.currentProperty().get() + 1),
                                Integer.toString(model.changes())));
    }

    /** Shows the change, also where it stands far down in a clause that is higher than the list. */
    private void reveal() {
        count();
        DifferenceViewModel.Spot spot = model.current();
        if (spot == null) {
            return;
        }
        list.getSelectionModel().clearAndSelect(spot.row());
        list.scrollTo(spot.row());
        Background.soon(() -> {
            list.layout();
            Node here = list.lookup(".diff-current");
            if (here != null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                double y = list.sceneToLocal(here.localToScene(here.getLayoutBounds())).getMaxY();
                if (y > list.getHeight()) {
                    flow.scrollPixels(y - list.getHeight() / 2);
                }
            }
        });
    }

    private void save() {
        Redline redline = model.redline();
        Filed old = other.getValue();
        if (redline == null || old == null) {
            return;
        }
        Optional<Path> target = bench.files()
                .save(TEXT.get("difference.save.title"), TEXT.get("difference.save.name"),
                        TEXT.get("difference.save.kind"), "html");
        target.ifPresent(path -> bench.background()
                .run(
                        () -> {
                            RedlinePage.write(redline, old.words(), fresh.words(), path);
                            return path;
                        },
                        saved -> state.setText(TEXT.get("difference.saved", saved)),
                        this::failed));
    }

    private void pressed(KeyEvent event) {
        if (ViewerKey.NEXT_CHANGE.is(event) || ViewerKey.PREVIOUS_CHANGE.is(event)) {
            model.move(ViewerKey.NEXT_CHANGE.is(event) ? 1 : -1);
            event.consume();
        }
    }
}
