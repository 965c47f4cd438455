package org.parley.ui.documents;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.ModalHold;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** The pane above the window in which documents are looked at; Escape goes back one step and closes it in the end. */
final class ViewerFrame {
    private static final Texts TEXT = Texts.of("documents");
    private static final int MARGIN = 12;
    /** How much of the width the choices have beside the cross that closes the pane. */
    private static final double WRAP = 0.85;

    private final Workbench bench;
    private final Library library;
    private final List<Filed> all;
    private final Runnable onClose;
    private final ComboBox<Filed> chosen = Choice.of("document-choice", TEXT.get("document.choose"), this::load);
    private final StackPane body = new StackPane();
    private final Label message = Nodes.id(Nodes.hint(""), "document-message");
    private final Button compare = Nodes.id(new Button(TEXT.get("compare")), "document-compare");
    private final VBox root = new VBox();
    private final ModalHold hold = new ModalHold(root);
    private Background.@Nullable Job job;
    private @Nullable DocumentPage page;
    private @Nullable DocumentViewModel model;
    private @Nullable DifferencePage difference;

    ViewerFrame(Workbench bench, Library library, List<Filed> all, Runnable onClose) {
        this.bench = bench;
        this.library = library;
        this.all = all;
        this.onClose = onClose;
        chosen.getItems().setAll(all);
        compare.setOnAction(_ -> compare());
        compare.setDisable(true);
        Button close = Nodes.id(Nodes.iconButton(Feather.X, TEXT.get("close")), "document-close");
        close.setOnAction(_ -> onClose.run());
        var choices = Nodes.styled(new FlowPane(chosen, compare), "flow-row");
        choices.prefWrapLengthProperty().bind(root.widthProperty().multiply(WRAP));
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox top = new HBox(choices, close);
        VBox.setVgrow(body, Priority.ALWAYS);
        Nodes.shown(message, false);
        root.getChildren().addAll(top, message, body);
        root.setId("document-viewer");
        root.getStyleClass().addAll("sheet-pane", "document-viewer");
        root.getStylesheets()
                .add(Objects.requireNonNull(ViewerFrame.class.getResource("/org/parley/ui/theme/documents.css"))
                        .toExternalForm());
        StackPane.setMargin(root, new Insets(MARGIN));
        Fields.ownUndoInside(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Parent root() {
        return root;
    }

    void show(Filed filed) {
        chosen.setValue(filed);
    }

    /** Lets a click beside the pane close the pane above the window again, for whoever uses it next. */
    void release() {
        if (job != null) {
            job.cancel();
        }
        hold.release();
    }

    private void load(Filed filed) {
        if (job != null) {
            job.cancel();
        }
        say("");
        compare.setDisable(true);
        page = null;
        // Undo must not change a document that nobody sees any more.
        model = null;
        if (difference != null) {
            difference.cancel();
        }
        difference = null;
        Nodes.shown(compare, true);
        Label progress = Nodes.id(Nodes.text(TEXT.get("progress.text", filed.file().fileName())), "document-progress");
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(progress.getText());
        Button cancel = Nodes.id(new Button(TEXT.get("cancel")), "document-cancel");
        cancel.setOnAction(_ -> onClose.run());
        put(Nodes.styled(new VBox(progress, bar, cancel), "document-wait"));
        cancel.requestFocus();
        job = library.open(filed.file(), progress::setText, opened -> loaded(filed, opened), this::failed);
    }

    private void loaded(Filed filed, Library.Opened read) {
        if (read.clauses().tree().source().isBlank()) {
            put(Nodes.styled(
                    new VBox(Nodes.id(Nodes.text(TEXT.get("empty", filed.file().fileName())), "document-empty")),
                    "document-wait"));
            chosen.requestFocus();
            return;
        }
        job = bench.background().afterSaves(
                () -> bench.store().corrections().stream()
                        .filter(c -> c.sha256().equals(filed.file().sha256()))
                        .toList(),
                said -> open(filed, read, said),
                this::failed);
    }

    private void open(Filed filed, Library.Opened read, List<ClauseCorrection> said) {
        var kept = new Kept(filed.file().sha256(), said);
        var opened = new DocumentViewModel(
                filed.file(), read.clauses(), read.paragraphs(), said, bench.user(), bench.clock(), kept::keep,
                (work, found) -> bench.background().run(work, found, bench.messages()::problem));
        kept.model = opened;
        model = opened;
        var shown = new DocumentPage(opened, new FamilyNames(bench.catalog()), bench.user());
        page = shown;
        compare.setDisable(all.size() < 2);
        put(shown.root());
        shown.focusFirst();
    }

    /** Takes what a person said to the store, one change after the other. */
    private final class Kept {
        private final String sha256;
        private List<ClauseCorrection> kept;
        private int waiting;
        private @Nullable DocumentViewModel model;

        Kept(String sha256, List<ClauseCorrection> kept) {
            this.sha256 = sha256;
            this.kept = kept;
        }

        void keep(List<ClauseCorrection> corrections) {
            waiting++;
            bench.background().afterSaves(
                    () -> {
                        bench.store().keepCorrections(sha256, corrections);
                        return corrections;
                    },
                    this::done,
                    this::failed);
        }

        private void done(List<ClauseCorrection> corrections) {
            waiting--;
            kept = corrections;
            if (model != null) {
                library.corrected(sha256, model.clauses());
            }
            say(TEXT.get("kept", Integer.toString(corrections.size())));
        }

        private void failed(Throwable failure) {
            waiting--;
            // A later save has everything that this one should have kept, and more.
            if (waiting > 0) {
                return;
            }
            if (model != null) {
                model.goBack(kept);
            }
            say(TEXT.get("notKept", String.valueOf(failure.getMessage())));
        }
    }

    private void compare() {
        if (model != null && page != null) {
            var opened = new DifferencePage(bench, library, chosen.getValue(), all, this::backToDocument);
            difference = opened;
            say("");
            Nodes.shown(compare, false);
            put(opened.root());
            opened.focusFirst();
        }
    }

    private void backToDocument() {
        if (difference != null) {
            difference.cancel();
        }
        difference = null;
        Nodes.shown(compare, true);
        if (page != null) {
            put(page.root());
            page.focusFirst();
        }
    }

    private void failed(Throwable failure) {
        put(Nodes.styled(
                new VBox(Nodes.id(
                        Nodes.text(TEXT.get("failed", String.valueOf(failure.getMessage()))), "document-empty")),
                "document-wait"));
        chosen.requestFocus();
    }

    private void say(String words) {
        message.setText(words);
        Nodes.shown(message, !words.isEmpty());
    }

    private void put(Node shown) {
        body.getChildren().setAll(shown);
        // Nothing outside the scene can have the focus, and a pane takes in its content when it is first styled.
        root.applyCss();
        root.layout();
    }

    private void pressed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextInputControl;
        if (ViewerKey.LEAVE.is(event)) {
            leave(event);
        } else if (ViewerKey.UNDO.is(event) || ViewerKey.REDO.is(event)) {
            if (!inField) {
                step(ViewerKey.UNDO.is(event));
                event.consume();
            }
        } else if (difference == null && page != null) {
            document(page, event);
        }
    }

    private void document(DocumentPage shown, KeyEvent event) {
        if (ViewerKey.FIND.is(event)) {
            shown.focusSearch();
            event.consume();
        } else if ((ViewerKey.NEXT.is(event) || ViewerKey.PREVIOUS.is(event)) && model != null) {
            model.search().move(ViewerKey.NEXT.is(event) ? 1 : -1);
            event.consume();
        } else if (ViewerKey.WHY.is(event)) {
            shown.toggleWhy();
            event.consume();
        }
    }

    private void step(boolean back) {
        if (model != null && difference == null) {
            boolean done = back ? model.undo() : model.redo();
            if (!done) {
                say(TEXT.get(back ? "undo.nothing" : "redo.nothing"));
            }
        }
    }

    private void leave(KeyEvent event) {
        if (chosen.isShowing() || (page != null && page.choosing())
                || (difference != null && difference.choosing())) {
            return;
        }
        event.consume();
        if (page != null && difference == null && page.picking()) {
            page.closePicker();
        } else if (difference != null) {
            backToDocument();
        } else {
            onClose.run();
        }
    }
}
