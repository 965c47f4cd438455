package org.parley.ui.bids;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.kit.ModalHold;
import org.parley.ui.kit.Nodes;

/** The pane above the window in which files come in; Escape closes it, but not over somebody's work. */
final class ImportFrame {
    private static final Texts TEXT = Texts.of("bids");
    private static final int MARGIN = 12;
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Label title = Nodes.id(Nodes.styled(Nodes.text(""), "section-title"), "bids-title");
    private final Label counter = Nodes.id(new Label(), "bids-counter");
    private final ScrollPane body = new ScrollPane();
    private final StackPane footer = new StackPane();
    private final VBox root = new VBox();
    private final ModalHold hold = new ModalHold(root);
    private final Runnable close;
    private @Nullable ImportPage page;
    private final Label said = Nodes.id(Nodes.text(""), "bids-saving");
    private final Button again = Nodes.id(new Button(TEXT.get("notSaved.again")), "bids-again");
    private final VBox state = Nodes.styled(new VBox(said, again), "bids-state");
    private @Nullable Node before;

    ImportFrame(Runnable close) {
        this.close = close;
        counter.getStyleClass().add("hint");
        counter.setMinWidth(Label.USE_PREF_SIZE);
        body.setFitToWidth(true);
        body.setFitToHeight(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().addAll("page-scroll", "edge-to-edge", "bids-body");
        body.setFocusTraversable(false);
        Reveal.focus(body);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.setId("bids-pane");
        root.getStyleClass().addAll("sheet-pane", "bids-pane");
        root.getStylesheets()
                .add(Objects.requireNonNull(ImportFrame.class.getResource("/org/parley/ui/theme/bids.css"))
                        .toExternalForm());
        root.getChildren().addAll(Nodes.row(title, Nodes.spacer(), counter), body, state, footer);
        StackPane.setMargin(root, new Insets(MARGIN));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    Parent root() {
        return root;
    }

    void show(String heading, String count, ImportPage shown) {
        page = shown;
        saving(false);
        root.pseudoClassStateChanged(WIDE, shown.wide());
        before = null;
        title.setText(heading);
        counter.setText(count);
        Nodes.shown(counter, !count.isEmpty());
        body.setContent(shown.body());
        body.setVvalue(0);
        footer.getChildren().setAll(shown.footer());
        // A scroll pane takes in its content with its skin, and nothing outside the scene can have the focus.
        root.applyCss();
        shown.focusFirst();
    }

    /** From now on nothing can be changed or left, until it has been saved or not. */
    void saving() {
        saving(true);
        say(TEXT.get("saving"), false);
        root.requestFocus();
    }

    /** The page stays as it is, with all that was decided on it. */
    void notSaved(String sentence, Runnable tryAgain) {
        saving(false);
        say(TEXT.get("notSaved", sentence), true);
        again.setOnAction(_ -> tryAgain.run());
        again.requestFocus();
    }

    /** Closes, after asking once if corrections would be lost. */
    void leave() {
        if (body.isDisabled()) {
            return;
        }
        if (page != null && page.corrected() && before == null) {
            ask(page.question());
        } else if (before != null) {
            stay();
        } else {
            close.run();
        }
    }

    /** Lets a click beside the pane close the pane above the window again, for whoever uses it next. */
    void release() {
        hold.release();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !choosing()) {
            event.consume();
            if (page == null || body.isDisabled() || before != null || !page.escape()) {
                leave();
            }
        }
    }

    private void saving(boolean now) {
        body.setDisable(now);
        footer.setDisable(now);
        Nodes.shown(state, false);
    }

    private void say(String words, boolean failed) {
        said.setText(words);
        state.pseudoClassStateChanged(FAILED, failed);
        Nodes.shown(again, failed);
        Nodes.shown(state, true);
    }

    private boolean choosing() {
        return root.lookupAll(".combo-box-base").stream()
                .anyMatch(n -> n instanceof ComboBoxBase<?> box && box.isShowing());
    }

    private void ask(String words) {
        before = root.getScene() == null ? root : root.getScene().getFocusOwner();
        Button discard = Nodes.id(new Button(TEXT.get("leave.discard")), "bids-discard");
        discard.getStyleClass().add("danger");
        discard.setOnAction(_ -> close.run());
        Button back = Nodes.id(new Button(TEXT.get("leave.stay")), "bids-stay");
        back.setOnAction(_ -> stay());
        var question = new VBox(Nodes.id(Nodes.text(words), "bids-question"),
                Footers.buttons(discard, back));
        question.getStyleClass().addAll("bids-footer", "bids-question");
        footer.getChildren().setAll(question);
        back.requestFocus();
    }

    private void stay() {
        Node focus = before;
        before = null;
        if (page != null) {
            footer.getChildren().setAll(page.footer());
        }
        if (focus != null) {
            focus.requestFocus();
        }
    }
}
