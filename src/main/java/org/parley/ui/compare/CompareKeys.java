package org.parley.ui.compare;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keyboard of the comparison: arrows move over rows and columns, Home and End go to the ends of a row and with the
 * shortcut key to the ends of the list. The list itself moves by rows and pages.
 */
final class CompareKeys {
    static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    static final KeyCombination VIEW = KeyCombination.valueOf("F4");
    static final KeyCombination HIDE = KeyCombination.valueOf("Shortcut+Shift+H");

    private final CompareViewModel model;
    private final CompareGrid grid;
    private final Commands commands;

    /** What keys do outside the grid. */
    interface Commands {
        void open();

        void edit();

        void close();
    }

    CompareKeys(CompareViewModel model, CompareGrid grid, Commands commands) {
        this.model = model;
        this.grid = grid;
        this.commands = commands;
        grid.list().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Place place = model.selected();
        boolean handled = moved(event, place) || (place != null && acted(event, place));
        if (handled) {
            event.consume();
        }
    }

    private boolean moved(KeyEvent event, @Nullable Place place) {
        if (place != null && place.column().isBid()
                && (BidMenus.LEFT.match(event) || BidMenus.RIGHT.match(event))) {
            model.move(place.column().key(), BidMenus.LEFT.match(event) ? -1 : 1);
            return true;
        }
        boolean shortcut = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT -> !shortcut && column(place, -1);
            case RIGHT -> !shortcut && column(place, 1);
            case HOME -> shortcut ? row(place, 0) : column(place, -model.columns().size());
            case END -> shortcut ? row(place, model.rows().size() - 1) : column(place, model.columns().size());
            default -> false;
        };
    }

    private boolean acted(KeyEvent event, Place place) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            if (place.row().isFamily() && place.column().equals(Column.MECHANISM)) {
                model.toggle(place.row().family());
            } else {
                commands.open();
            }
            return true;
        }
        if (code == KeyCode.F2) {
            commands.edit();
            return true;
        }
        if (code == KeyCode.ESCAPE) {
            commands.close();
            return true;
        }
        if (place.row().isFamily() && (code == KeyCode.ADD || code == KeyCode.PLUS || code == KeyCode.SUBTRACT
                || code == KeyCode.MINUS)) {
            boolean close = code == KeyCode.SUBTRACT || code == KeyCode.MINUS;
            if (model.collapsed(place.row().family()) != close) {
                model.toggle(place.row().family());
            }
            return true;
        }
        return false;
    }

    private boolean column(@Nullable Place place, int by) {
        if (model.rows().isEmpty()) {
            return false;
        }
        RowRef row = place == null || !model.rows().contains(place.row()) ? model.rows().getFirst() : place.row();
        int now = place == null ? 0 : model.columns().indexOf(place.column());
        int next = Math.clamp(now + by, 0, model.columns().size() - 1);
        grid.select(row, model.columns().get(next));
        return true;
    }

    private boolean row(@Nullable Place place, int index) {
        if (model.rows().isEmpty()) {
            return false;
        }
        ListView<RowRef> list = grid.list();
        grid.select(model.rows().get(index), place == null ? Column.MECHANISM : place.column());
        list.scrollTo(index);
        return true;
    }
}
