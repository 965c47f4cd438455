package org.parley.ui.trade;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Drop-down lists that say things in words. */
final class Choices {
    private Choices() {}

    static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setCellFactory(_ -> new Cell<>(words));
        box.setButtonCell(new Cell<>(words));
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, String> words;

        Cell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean none) {
            super.updateItem(item, none);
            setText(none || item == null ? null : words.apply(item));
        }
    }
}
