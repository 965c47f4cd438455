package org.parley.ui.documents;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Room;

/** A document: the tree of its clauses, its text, and why a clause is thought to be about what it is about. */
final class DocumentPage {
    private static final Texts TEXT = Texts.of("documents");
    private static final double CLAUSES = 0.38;
    /** Below this height, the text and the reasons cannot be read together. */
    private static final double LOW_EM = 30;

    private final ClausePane clauses;
    private final TextPane text;
    private final ToggleButton why = Nodes.id(new ToggleButton(TEXT.get("why.show")), "document-why-show");
    private final Label probe = new Label("M");
    private final BooleanBinding low;
    private final WhyPane reasons;
    private final VBox right = Nodes.styled(new VBox(), "document-right");
    private final VBox root;

    DocumentPage(DocumentViewModel model, FamilyNames names, String user) {
        clauses = new ClausePane(model, names, user);
        text = new TextPane(model);
        reasons = new WhyPane(model, names, user);
        var split = Nodes.id(new SplitPane(clauses.root(), right), "document-split");
        split.setDividerPositions(CLAUSES);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox.setVgrow(text.root(), Priority.ALWAYS);
        probe.setVisible(false);
        probe.setManaged(false);
        Label keys = Nodes.hint(TEXT.get("keys"));
        var below = Nodes.styled(new FlowPane(why, clauses.state()), "flow-row");
        root = Nodes.styled(new VBox(split, below, keys, probe), "document-page");
        low = Room.lowerThan(LOW_EM, root, probe);
        low.subscribe(is -> {
            why.setSelected(!is);
            Nodes.shown(keys, !is);
            clauses.low(is);
        });
        why.selectedProperty().subscribe(this::arrange);
        low.subscribe(this::arrange);
    }

    Node root() {
        return root;
    }

    void focusFirst() {
        if (clauses.empty()) {
            text.focusSearch();
        } else {
            clauses.focus();
        }
    }

    void focusSearch() {
        if (!right.getChildren().contains(text.root())) {
            why.setSelected(false);
        }
        text.focusSearch();
    }

    void toggleWhy() {
        why.setSelected(!why.isSelected());
    }

    boolean picking() {
        return clauses.picking();
    }

    void closePicker() {
        clauses.closePicker();
    }

    boolean choosing() {
        return root.lookupAll(".combo-box-base").stream()
                .anyMatch(n -> n instanceof ComboBoxBase<?> box && box.isShowing());
    }

    /** Where the window is low, the reasons take the place of the text. */
    private void arrange() {
        if (!why.isSelected()) {
            right.getChildren().setAll(text.root());
        } else if (low.get()) {
            right.getChildren().setAll(reasons.root());
        } else {
            right.getChildren().setAll(text.root(), reasons.root());
        }
        VBox.setVgrow(reasons.root(), low.get() ? Priority.ALWAYS : Priority.NEVER);
    }
}
