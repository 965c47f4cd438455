package org.parley.ui.documents;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.parley.documents.segment.Clause;

/** A clause in the tree: number and title, below them what it is about. */
final class ClauseCell extends TreeCell<Clause> {
    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final double INDENT_EM = 1.1;
    private static final double MARGIN_EM = 2.1;

    private final DocumentViewModel model;
    private final ClauseWording words;
    private final Text heading = new Text();
    private final Text families = new Text();
    private final TextFlow flow = new TextFlow();

    ClauseCell(TreeView<Clause> tree, DocumentViewModel model, ClauseWording words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("clause-cell");
        heading.getStyleClass().add("clause-heading");
        families.getStyleClass().add("clause-families");
        setPrefWidth(0);
        model.clausesProperty().addListener(_ -> updateItem(getItem(), isEmpty()));
        flow.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> tree.getWidth() - (MARGIN_EM + INDENT_EM * tree.getTreeItemLevel(getTreeItem()))
                        * getFont().getSize(),
                tree.widthProperty(), treeItemProperty(), fontProperty()));
    }

    /** By the width that the words get, which is not that of the cell. */
    @Override
    protected double computePrefHeight(double width) {
        flow.applyCss();
        return snappedTopInset() + snappedBottomInset() + flow.prefHeight(flow.getPrefWidth());
    }

    /** The least height is asked for without a width, which makes it that of one word a line. */
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable Clause clause, boolean empty) {
        super.updateItem(clause, empty);
        if (empty || clause == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        heading.setText(ClauseWording.heading(clause) + "\n");
        String about = words.families(clause);
        families.setText(about);
        boolean said = model.correction(clause) != null;
        pseudoClassStateChanged(SAID, said);
        pseudoClassStateChanged(UNSURE, model.clauses().sure(clause) < DocumentViewModel.SURE);
        pseudoClassStateChanged(PASSED, model.filtered() && !model.listed(clause));
        flow.getChildren().setAll(heading);
        if (model.clauses().isClear(clause)) {
            flow.getChildren().addAll(Swatches.signs(model.clauses().families(clause)));
        }
        flow.getChildren().add(families);
        setGraphic(flow);
        setAccessibleText(ClauseWording.heading(clause) + ", " + about);
    }
}
