package org.parley.ui.bids.review;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The mechanisms in their groups, and a key for every decision. */
final class ListPane {
    private static final Texts TEXT = Texts.of("review");
    /** From here on the row that was decided before stays in sight. */
    private static final double ROOMY_EM = 13;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final ReviewViewModel model;
    private final ListView<String> list = Nodes.id(new ListView<>(), "review-list");
    private final Label heading = Nodes.text(TEXT.get("list"));
    private final VBox root;
    private final Decider decider;

    ListPane(ReviewViewModel model, Decider decider) {
        this.model = model;
        this.decider = decider;
        list.setCellFactory(_ -> new RowCell(model));
        list.setAccessibleText(TEXT.get("list"));
        list.getStyleClass().add("review-list");
        list.setPlaceholder(Nodes.text(TEXT.get("list.none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, id) -> {
            if (id != null) {
                model.selectedProperty().set(id);
            }
        });
        model.reviewProperty().subscribe(_ -> fill());
        model.selectedProperty().subscribe(_ -> select());
        VBox.setVgrow(list, Priority.ALWAYS);
        heading.getStyleClass().add("review-heading");
        heading.setLabelFor(list);
        root = Nodes.styled(new VBox(heading, list), "review-side");
    }

    Node root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private void fill() {
        List<String> ids = model.order();
        if (!list.getItems().equals(ids)) {
            list.getItems().setAll(ids);
            select();
        }
    }

    private void select() {
        String id = model.selectedProperty().get();
        if (!id.equals(list.getSelectionModel().getSelectedItem()) && list.getItems().contains(id)) {
            list.getSelectionModel().select(id);
            int above = list.getHeight() > ROOMY_EM * heading.getFont().getSize() ? 1 : 0;
            list.scrollTo(Math.max(0, list.getItems().indexOf(id) - above));
        }
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else {
            switch (event.getCode()) {
                case ENTER -> model.accept();
                case DELETE, BACK_SPACE -> model.reject();
                case LEFT -> model.turn(-1);
                case RIGHT -> model.turn(1);
                case F2 -> decider.edit();
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    /** Letters count when typed: with the pressed key they would go on into the field that has the focus by then. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(Locale.ROOT);
        if (event.isShortcutDown() || event.isAltDown() || typed.isEmpty()) {
            return;
        }
        switch (typed.charAt(0)) {
            case 'a' -> model.accept();
            case 'r' -> model.reject();
            case 'n' -> model.next();
            case 'u' -> model.undo();
            case 'e' -> decider.edit();
            case 't' -> decider.assignTo();
            default -> {
                if (!typed.matches("[\\d.,-]")) {
                    return;
                }
                decider.edit(typed);
            }
        }
        event.consume();
    }
}
