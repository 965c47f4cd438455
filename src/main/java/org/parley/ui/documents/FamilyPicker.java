package org.parley.ui.documents;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.ClauseFamily;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** Finds a family by the letters it begins with. */
final class FamilyPicker {
    private static final Texts TEXT = Texts.of("documents");

    private final FamilyNames names;
    private final BiConsumer<ClauseFamily, Boolean> onChosen;
    private final Runnable onClose;
    private final Label title = Nodes.id(Nodes.text(""), "family-picker-title");
    private final TextField typed = Fields.ownUndo(Nodes.id(new TextField(), "family-picker-typed"));
    private final ListView<ClauseFamily> list = Nodes.id(new ListView<>(), "family-picker-list");
    private final VBox root;

    /** @param onChosen told the family, and whether it is a second one */
    FamilyPicker(FamilyNames names, BiConsumer<ClauseFamily, Boolean> onChosen, Runnable onClose) {
        this.names = names;
        this.onChosen = onChosen;
        this.onClose = onClose;
        typed.setPromptText(TEXT.get("picker.prompt"));
        title.setLabelFor(typed);
        typed.textProperty().subscribe(this::find);
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.setPlaceholder(Nodes.text(TEXT.get("picker.nothing")));
        list.setAccessibleText(TEXT.get("picker.prompt"));
        list.setOnMouseClicked(event -> choose(event.isShiftDown()));
        root = Nodes.styled(
                new VBox(title, typed, list, Nodes.hint(TEXT.get("picker.hint"))), "family-picker");
        root.setId("family-picker");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node root() {
        return root;
    }

    /** Whether there is room for all of it, whatever stands below. */
    void whole(boolean is) {
        root.setMinHeight(is ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    }

    void open(String letters, int clauses) {
        title.setText(TEXT.get("picker.title", clauses));
        typed.setText(letters);
        find(letters);
        typed.requestFocus();
        typed.positionCaret(letters.length());
    }

    private void find(String letters) {
        list.getItems().setAll(names.matching(letters));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> choose(event.isShiftDown());
            case ESCAPE -> onClose.run();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - 1));
    }

    private void choose(boolean second) {
        ClauseFamily family = list.getSelectionModel().getSelectedItem();
        if (family != null) {
            onChosen.accept(family, second);
        }
    }

    private final class Cell extends ListCell<ClauseFamily> {
        Cell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable ClauseFamily family, boolean empty) {
            super.updateItem(family, empty);
            setText(empty || family == null ? null : names.full(family));
            setGraphic(empty || family == null ? null : Swatches.of(family));
        }
    }
}
