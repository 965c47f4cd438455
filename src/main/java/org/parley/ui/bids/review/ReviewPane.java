package org.parley.ui.bids.review;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.documents.terms.Passage;
import org.parley.exchange.proposal.ReviewRow;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.KeyHint;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Room;

/** A proposal's values beside its words, to decide about each with one key. */
public final class ReviewPane {
    private static final Texts TEXT = Texts.of("review");
    private static final double SIDE_BY_SIDE = 62;

    private final ReviewViewModel model;
    private final Decider decider;
    private final DocumentPane document;
    private final ListPane list;
    private final Button sure = Nodes.id(new Button(), "review-sure");
    private final Label said = Nodes.id(Nodes.styled(Nodes.text(""), "review-said"), "review-said");
    private final FlowPane keys = Nodes.id(Nodes.styled(new FlowPane(), "review-legend"), "review-legend");
    private final FlowPane tools;
    private final Sides sides;
    private final BooleanBinding wide;
    private final VBox root;

    /** @param takeOver stores what is accepted */
    public ReviewPane(ReviewViewModel model, Runnable takeOver) {
        this.model = model;
        document = new DocumentPane(model, this::use);
        decider = new Decider(model, document::pointedAt, this::toList);
        list = new ListPane(model, decider, document::focus);
        sure.setOnAction(_ -> {
            model.acceptSure();
            toList();
        });
        var hidden = Nodes.id(new CheckBox(TEXT.get("target.hide")), "review-hide-targets");
        hidden.selectedProperty().bindBidirectional(model.targetsHiddenProperty());
        said.textProperty().bind(model.saidProperty());
        var undo = Nodes.id(new Button(TEXT.get("key.undo")), "review-undo");
        undo.setOnAction(_ -> model.undo());
        tools = Nodes.styled(new FlowPane(sure, undo, hidden, said), "flow-row");
        var left = Nodes.styled(new VBox(list.root(), decider.root()), "review-side");
        sides = new Sides(left, document.root(), said);
        VBox.setVgrow(list.root(), Priority.ALWAYS);
        VBox.setVgrow(sides, Priority.ALWAYS);
        root = Nodes.id(Nodes.styled(new VBox(), "bids-page"), "review");
        String sheet = Objects.requireNonNull(ReviewPane.class.getResource("/org/parley/ui/theme/review.css"))
                .toExternalForm();
        root.getStylesheets().add(sheet);
        keys.getStylesheets().add(sheet);
        Fields.ownUndoInside(root);
        wide = Room.atLeast(SIDE_BY_SIDE, root, said);
        wide.subscribe(this::arrange);
        wide.subscribe(this::explain);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ReviewKey.TAKE_OVER.is(event)) {
                event.consume();
                takeOver.run();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (ReviewKey.UNDO.is(event)) {
                event.consume();
                model.undo();
            }
        });
        model.reviewProperty().subscribe(_ -> refresh());
    }

    /** All keys of the review. */
    public static List<KeyHint> keys() {
        return ReviewKey.hints(true);
    }

    public Node root() {
        return root;
    }

    public void focusFirst() {
        toList();
    }

    /** Goes back to the list from anywhere else; false when already there. */
    public boolean escape() {
        if (decider.escape()) {
            return true;
        }
        boolean reading = document.focused();
        if (reading) {
            toList();
        }
        return reading;
    }

    private void refresh() {
        int count = model.review().sure().size();
        sure.setText(TEXT.get("sure.all", count));
        sure.setDisable(count == 0);
    }

    private void use(Passage sentence) {
        model.place(sentence);
        ReviewRow row = model.row();
        if (row != null && row.value() == null) {
            decider.edit();
        }
    }

    private void toList() {
        list.focus();
    }

    /** What to decide comes first where there is little room. */
    private void arrange(boolean sideBySide) {
        sides.sideBySide(sideBySide);
        root.getChildren().setAll(sideBySide ? List.of(tools, sides) : List.of(sides, tools));
    }

    /** Which key does what; fewer of them where there is little room. */
    public Node legend() {
        return keys;
    }

    private void explain(boolean all) {
        keys.getChildren().clear();
        for (KeyHint hint : ReviewKey.hints(all)) {
            keys.getChildren().add(
                    Nodes.row(Nodes.styled(new Label(hint.keyText()), "review-key"), new Label(hint.name())));
        }
    }
}
