package org.parley.ui.stakeholders;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Moves through a grid of fields as in a spreadsheet: Enter and the arrows up and down, Ctrl with any arrow. */
final class PointsKeys {
    private final List<List<TextField>> rows;

    /** @param rows of equal length */
    PointsKeys(List<List<TextField>> rows) {
        this.rows = rows;
    }

    /** @return true when the key was a move, made or not */
    boolean handle(KeyEvent event) {
        for (int row = 0; row < rows.size(); row++) {
            int column = event.getTarget() instanceof TextField field ? rows.get(row).indexOf(field) : -1;
            if (column >= 0) {
                return move(event, row, column);
            }
        }
        return false;
    }

    private boolean move(KeyEvent event, int row, int column) {
        KeyCode code = event.getCode();
        boolean up = code == KeyCode.UP || (code == KeyCode.ENTER && event.isShiftDown());
        boolean sideways = event.isControlDown() && (code == KeyCode.LEFT || code == KeyCode.RIGHT);
        if (up) {
            focus(row - 1, column);
        } else if (code == KeyCode.DOWN || code == KeyCode.ENTER) {
            focus(row + 1, column);
        } else if (sideways) {
            int to = column + (code == KeyCode.LEFT ? -1 : 1);
            focus(row, Math.clamp(to, 0, rows.get(row).size() - 1));
        } else {
            return false;
        }
        return true;
    }

    /** Past the end of a column the next one begins. */
    private void focus(int row, int column) {
        int columns = rows.getFirst().size();
        int at = Math.clamp((long) column * rows.size() + row, 0, columns * rows.size() - 1);
        rows.get(at % rows.size()).get(at / rows.size()).requestFocus();
    }
}
