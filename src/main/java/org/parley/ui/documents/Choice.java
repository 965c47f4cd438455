package org.parley.ui.documents;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Words;

/** A choice of a document that counts when the list is closed, and not for every document passed on the way. */
final class Choice {
    private Choice() {}

    static ComboBox<Filed> of(String id, String name, Consumer<Filed> onChosen) {
        var box = Nodes.id(new ComboBox<Filed>(), id);
        box.setConverter(Words.of(Filed::words));
        box.setAccessibleText(name);
        box.getStyleClass().add("document-choice");
        var last = new SimpleObjectProperty<Filed>();
        Runnable tell = () -> {
            Filed now = box.getValue();
            if (now != null && !box.isShowing() && !Objects.equals(now, last.get())) {
                last.set(now);
                onChosen.accept(now);
            }
        };
        var whole = new Tooltip();
        box.valueProperty().subscribe(filed -> whole.setText(filed == null ? name : filed.words()));
        box.setTooltip(whole);
        box.valueProperty().addListener(_ -> tell.run());
        box.setOnHidden(_ -> tell.run());
        return box;
    }
}
