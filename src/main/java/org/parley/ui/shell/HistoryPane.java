package org.parley.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.session.History;
import org.parley.session.HistoryStep;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;

/** Every step that can be taken back or brought back, to go to the state after any of them at once. */
final class HistoryPane {
    private static final Texts TEXT = Texts.of("shell");
    private static final Texts EDITS = Texts.of("edits");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
            FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final ParleyWindow window;
    private final DealModel model;
    private final ListView<Row> list = Nodes.id(new ListView<>(), "history-list");

    /**
     * A state of the deal.
     *
     * @param steps to it from now: so many back where negative, so many forward where positive, 0 for now
     * @param step that led to the state; null for the oldest one
     */
    private record Row(int steps, @Nullable HistoryStep step) {}

    HistoryPane(ParleyWindow window, DealModel model) {
        this.window = window;
        this.model = model;
    }

    void show() {
        list.getItems().setAll(rows(model.history()));
        list.setCellFactory(_ -> new RowCell());
        list.setAccessibleText(TEXT.get("history.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        Button go = Nodes.id(new Button(TEXT.get("history.go")), "history-go");
        go.setDefaultButton(true);
        go.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().map(r -> r.steps() == 0).orElse(true));
        go.setOnAction(_ -> go());
        Button close = Nodes.id(new Button(TEXT.get("history.close")), "history-close");
        close.setOnAction(_ -> window.hideModal());
        VBox.setVgrow(list, Priority.ALWAYS);
        var sheet = new VBox(
                Nodes.heading(TEXT.get("history.title")), Nodes.hint(TEXT.get("history.hint")), list,
                Nodes.row(go, close));
        sheet.setId("history");
        sheet.getStyleClass().addAll("sheet-pane", "history-pane");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        window.showModal(sheet);
        int now = model.history().redo().size();
        list.getSelectionModel().select(now);
        list.scrollTo(Math.max(0, now - 4));
        list.requestFocus();
    }

    /** What can be brought back is above now, what can be taken back below it, as in a list with the latest first. */
    private static List<Row> rows(History history) {
        var rows = new ArrayList<Row>();
        List<HistoryStep> ahead = history.redo();
        for (int i = ahead.size(); i > 0; i--) {
            rows.add(new Row(i, ahead.get(i - 1)));
        }
        List<HistoryStep> behind = history.undo();
        for (int i = 0; i < behind.size(); i++) {
            rows.add(new Row(-i, behind.get(i)));
        }
        rows.add(new Row(-behind.size(), null));
        return rows;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            // A list takes Escape for the end of editing, and the pane above would never hear of it.
            event.consume();
            window.hideModal();
        }
    }

    private void go() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row == null || row.steps() == 0) {
            return;
        }
        window.hideModal();
        if (row.steps() < 0) {
            model.goBack(-row.steps());
        } else {
            model.goForward(row.steps());
        }
    }

    private static String name(@Nullable HistoryStep step) {
        return step == null ? TEXT.get("history.oldest") : EDITS.name(step.name());
    }

    private static String when(Instant at, String who) {
        return TEXT.get("history.when", WHEN.format(at.atZone(ZoneId.systemDefault())), who);
    }

    private static final class RowCell extends ListCell<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String state = TEXT
                    .get(row.steps() == 0 ? "history.now" : row.steps() > 0 ? "history.undone" : "history.done");
            HistoryStep step = row.step();
            String when = step == null ? "" : when(step.at(), step.who());
            Label mark = Nodes.styled(new Label(state), "palette-kind");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            Label name = Nodes.text(name(step));
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label at = Nodes.styled(new Label(when), "palette-key");
            at.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = Nodes.row(mark, name, at);
            line.prefWidthProperty().bind(getListView().widthProperty().subtract(48));
            line.setMaxWidth(Region.USE_PREF_SIZE);
            setGraphic(line);
            setAccessibleText(state + ": " + name(step) + " " + when);
        }
    }
}
