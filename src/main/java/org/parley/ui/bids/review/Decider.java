package org.parley.ui.bids.review;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.documents.terms.Passage;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.proposal.ReviewRow;
import org.parley.exchange.sheet.CheckedValue;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.TypeAhead;
import org.parley.ui.kit.Words;

/** The selected mechanism: what to know, and the ways to decide. */
final class Decider {
    private static final Texts TEXT = Texts.of("review");

    private final ReviewViewModel model;
    private final Supplier<Optional<Passage>> pointedAt;
    private final Runnable back;
    private final Label heading = Nodes.id(Nodes.styled(Nodes.text(""), "review-name"), "review-selected");
    private final VBox facts = Nodes.id(new VBox(), "review-facts");
    private final Label understood = Nodes.id(Nodes.text(""), "review-understood");
    private final TextField value = Nodes.id(Fields.ownUndo(new TextField()), "review-value");
    private final ComboBox<Mechanism> target = Nodes.id(new ComboBox<>(), "review-assign");
    private final Button accept = button("review-accept", "key.accept");
    private final Button reject = button("review-reject", "key.reject");
    private final Button other = button("review-other", "key.other");
    private final VBox root;
    private boolean showing;

    /**
     * @param pointedAt the sentence that a person points at in the document, if any
     * @param back gives the focus to the list again
     */
    Decider(ReviewViewModel model, Supplier<Optional<Passage>> pointedAt, Runnable back) {
        this.model = model;
        this.pointedAt = pointedAt;
        this.back = back;
        accept.setOnAction(_ -> model.accept());
        reject.setOnAction(_ -> model.reject());
        other.setOnAction(_ -> model.turn(1));
        value.setPrefColumnCount(7);
        value.textProperty().addListener((_, _, typed) -> understand(typed));
        value.setOnAction(_ -> take());
        target.getItems().setAll(model.review().terms().catalog().mechanisms());
        target.setConverter(Words.of(ReviewWords::name));
        target.setPromptText(TEXT.get("assign.choose"));
        TypeAhead.install(target);
        target.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && target.getValue() != null) {
                event.consume();
                assign();
            }
        });
        var move = button("review-move", "assign.do");
        move.setOnAction(_ -> assign());
        FlowPane fields = Nodes.styled(
                new FlowPane(
                        accept, reject, other,
                        Nodes.row(label("value.field", value), value),
                        Nodes.row(label("assign.field", target), target, move)),
                "flow-row");
        var scroll = Nodes.styled(new ScrollPane(facts), "review-facts");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root = Nodes.styled(new VBox(heading, scroll, fields, understood), "review-decider");
        model.selectedProperty().subscribe(_ -> show());
        model.reviewProperty().subscribe(_ -> show());
    }

    Node root() {
        return root;
    }

    /** Starts to type a value. */
    void edit(String first) {
        value.setText(first);
        value.requestFocus();
        value.positionCaret(first.length());
    }

    /** Starts to type over the value that is there. */
    void edit() {
        value.requestFocus();
        value.selectAll();
    }

    void assignTo() {
        if (!target.isDisabled()) {
            target.requestFocus();
        }
    }

    /** Forgets what was typed and goes back to the list; false when nobody is here. */
    boolean escape() {
        boolean here = value.isFocused() || target.isFocused();
        if (here) {
            show();
            back.run();
        }
        return here;
    }

    private void show() {
        ReviewRow row = model.row();
        Nodes.shown(root, row != null);
        if (row == null) {
            return;
        }
        var words = new ReviewWords(model.review());
        showing = true;
        heading.setText(ReviewWords.name(row.mechanism()) + " · " + words.state(row));
        facts.getChildren().setAll(words.lines(row).stream().map(Nodes::text).toList());
        Double typed = row.value();
        value.setText(typed == null ? "" : Numbers.local().plain(typed));
        value.setAccessibleText(TEXT.get("value.field.of", row.mechanism().name(), row.mechanism().unit()));
        understood.setText(TEXT.get("value.unit", row.mechanism().unit()));
        accept.setDisable(!row.acceptable());
        other.setDisable(!row.hasOthers());
        target.setDisable(row.reading() == null);
        target.getSelectionModel().clearSelection();
        target.setValue(null);
        showing = false;
    }

    private void understand(String typed) {
        ReviewRow row = model.row();
        if (showing || row == null) {
            return;
        }
        CheckedValue check = model.check(typed);
        Double number = check.value();
        var said = new StringBuilder();
        if (number != null) {
            said.append(TEXT.get("value.understood", ReviewWords.quantity(row.mechanism(), number)));
        } else if (check.problems().isEmpty()) {
            said.append(TEXT.get("value.unit", row.mechanism().unit()));
        }
        check.problems().forEach(p -> said.append(" ✗ ").append(p));
        check.warnings().forEach(w -> said.append(" ⚠ ").append(w));
        understood.setText(said.toString().strip());
    }

    /** A silent mechanism takes the sentence that somebody points at for its words. */
    private void take() {
        ReviewRow row = model.row();
        boolean wordless = row != null && row.passage() == null;
        if (model.type(value.getText(), wordless ? pointedAt.get().orElse(null) : null)) {
            back.run();
        }
    }

    private void assign() {
        Mechanism to = target.getValue();
        if (to != null) {
            model.assign(to);
            ReviewRow row = model.row();
            if (row != null && row.value() == null) {
                edit();
            } else {
                back.run();
            }
        }
    }

    private static Button button(String id, String key) {
        Button button = Nodes.id(new Button(TEXT.get(key)), id);
        button.setFocusTraversable(true);
        return button;
    }

    private static Label label(String key, Node field) {
        var label = new Label(TEXT.get(key));
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
