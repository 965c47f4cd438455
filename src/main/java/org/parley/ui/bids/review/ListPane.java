package org.parley.ui.bids.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

    private final ReviewViewModel model;
    private final ListView<String> list = Nodes.id(new ListView<>(), "review-list");
    private final Label heading = Nodes.text(TEXT.get("list"));
    private final VBox root;
    private final Decider decider;
    private final Runnable toDocument;

    /** @param toDocument gives the focus to the proposal */
    ListPane(ReviewViewModel model, Decider decider, Runnable toDocument) {
        this.toDocument = toDocument;
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
        ReviewKey.pressed(event).filter(this::done).ifPresent(_ -> event.consume());
    }

    /** A digit begins a value. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || typed.isEmpty()) {
            return;
        }
        boolean did = ReviewKey.typed(typed).filter(this::done).isPresent();
        if (!did && typed.matches("[\\d.,-]")) {
            decider.edit(typed);
            did = true;
        }
        if (did) {
            event.consume();
        }
    }

    private boolean done(ReviewKey key) {
        switch (key) {
            case ACCEPT -> model.accept();
            case REJECT -> model.reject();
            case CHANGE -> decider.edit();
            case EARLIER_READING -> model.turn(-1);
            case READING -> model.turn(1);
            case NEXT -> model.next();
            case ASSIGN -> decider.assignTo();
            case UNDO -> model.undo();
            case DOCUMENT -> toDocument.run();
            case TAKE_OVER -> {
                return false;
            }
        }
        return true;
    }
}
