package org.parley.ui.price;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** The name of a volume scenario above its numbers, with what renames and what removes it. */
final class ScenarioHead extends VBox {
    private static final Texts TEXT = Texts.of("price");

    private final String name;
    private final BiFunction<String, String, String> rename;
    private final Consumer<String> renamed;
    private final Label label;
    private final Label error;
    private final Button open;
    private final Button remove;

    /**
     * @param field the first field of its numbers
     * @param rename takes the name and a new one; gives the reason when that is refused, else nothing
     * @param renamed gets the new name when all is shown anew
     */
    ScenarioHead(
            DealModel deal,
            String name,
            Node field,
            BiFunction<String, String, String> rename,
            Consumer<String> renamed) {
        this.name = name;
        this.rename = rename;
        this.renamed = renamed;
        label = Nodes.styled(Nodes.text(TEXT.get("volumes.scenario", name)), "price-section-title");
        label.setLabelFor(field);
        error = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "rename-error-" + name);
        open = Nodes.iconButton(Feather.EDIT_2, TEXT.get("volumes.rename", name));
        open.setId("rename-volumes-" + name);
        open.setOnAction(_ -> typing());
        remove = Nodes.iconButton(Feather.X, TEXT.get("volumes.remove", name));
        remove.setId("remove-volumes-" + name);
        remove.setOnAction(_ -> deal.apply(CommercialsEdits.removeScenario(name)));
        resting();
    }

    void focusRename() {
        open.requestFocus();
    }

    private void resting() {
        complain("");
        getChildren().setAll(Nodes.row(label, open, remove));
    }

    private void typing() {
        TextField field = Fields.ownUndo(Nodes.id(new TextField(name), "scenario-rename-" + name));
        field.setPrefColumnCount(10);
        field.setAccessibleText(TEXT.get("volumes.rename.name", name));
        Button ok = Nodes.id(new Button(TEXT.get("volumes.rename.ok")), "scenario-rename-ok-" + name);
        ok.setMinWidth(USE_PREF_SIZE);
        ok.setOnAction(_ -> finish(field.getText().strip()));
        field.setOnAction(_ -> finish(field.getText().strip()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                rest();
            }
        });
        getChildren().setAll(Nodes.row(field, ok), error);
        field.requestFocus();
        field.selectAll();
    }

    private void finish(String typed) {
        if (typed.equals(name)) {
            rest();
            return;
        }
        String problem = rename.apply(name, typed);
        complain(problem);
        if (problem.isEmpty()) {
            renamed.accept(typed);
        }
    }

    private void rest() {
        resting();
        focusRename();
    }

    private void complain(String problem) {
        error.setText(problem);
        Nodes.shown(error, !problem.isEmpty());
    }
}
