package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** Finds every action and every place of the deal by a few letters. */
final class Palette {
    private static final Texts TEXT = Texts.of("shell");
    private static final int MOST_SHOWN = 60;

    private final Supplier<List<Item>> items;
    private final Runnable close;
    private final TextField search = Fields.ownUndo(new TextField());
    private final ObservableList<Item> found = FXCollections.observableArrayList();
    private final ListView<Item> list = new ListView<>(found);
    private final VBox root;
    private List<Item> all = List.of();

    /**
     * Something to run or to go to.
     *
     * @param kind what it is, in a word
     * @param keyText the key that does the same; empty when none
     */
    record Item(String kind, String name, String keyText, Runnable run) {}

    Palette(Supplier<List<Item>> items, Runnable close) {
        this.items = items;
        this.close = close;
        search.setId("palette-search");
        search.setPromptText(TEXT.get("palette.prompt"));
        search.setAccessibleText(TEXT.get("palette.prompt"));
        list.setId("palette-list");
        list.setAccessibleText(TEXT.get("palette.found"));
        list.setCellFactory(_ -> new ItemCell());
        list.setPlaceholder(new Label(TEXT.get("palette.nothing")));
        root = new VBox(search, list);
        root.setId("palette");
        root.getStyleClass().add("palette");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        search.textProperty().addListener((_, _, typed) -> find(typed));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && list.getSelectionModel().getSelectedItem() != null) {
                run();
            }
        });
    }

    Node root() {
        return root;
    }

    void open() {
        all = items.get();
        search.clear();
        find("");
        search.requestFocus();
    }

    private void find(String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
        var starts = new ArrayList<Item>();
        var others = new ArrayList<Item>();
        for (Item item : all) {
            String name = item.name().toLowerCase(Locale.ROOT);
            String whole = name + " " + item.kind().toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(whole::contains)) {
                (name.startsWith(words.getFirst()) ? starts : others).add(item);
            }
        }
        starts.addAll(others);
        found.setAll(starts.subList(0, Math.min(MOST_SHOWN, starts.size())));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> run();
            case ESCAPE -> close.run();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void move(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, found.size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void run() {
        Item chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.run().run();
        }
    }

    private static final class ItemCell extends ListCell<Item> {
        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            Label kind = Nodes.styled(new Label(item.kind()), "palette-kind");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            Label key = Nodes.styled(new Label(item.keyText()), "palette-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = Nodes.row(kind, new Label(item.name()), Nodes.spacer(), key);
            row.setMaxWidth(Double.MAX_VALUE);
            row.prefWidthProperty().bind(widthProperty().subtract(28));
            setGraphic(row);
            setAccessibleText(item.kind() + ": " + item.name());
        }
    }
}
