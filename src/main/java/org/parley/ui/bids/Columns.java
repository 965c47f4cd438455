package org.parley.ui.bids;

import java.util.Optional;
import org.parley.exchange.sheet.SheetMapping;

/**
 * The columns as far as they are chosen. Unlike a {@link SheetMapping} it may still lack what is needed.
 *
 * @param firstRow number of the first row with an answer, as the file counts
 */
public record Columns(int tab, int firstRow, int mechanism, int value, int wording, int note) {
    /** What a column can hold. */
    public enum Role {
        MECHANISM,
        VALUE,
        WORDING,
        NOTE
    }

    static Columns of(SheetMapping mapping) {
        return new Columns(
                mapping.tab(),
                mapping.headerRow() + 1,
                mapping.mechanism(),
                mapping.value(),
                mapping.wording(),
                mapping.note());
    }

    static Columns none(int tab) {
        int none = SheetMapping.NONE;
        return new Columns(tab, 1, none, none, none, none);
    }

    public int of(Role role) {
        return switch (role) {
            case MECHANISM -> mechanism;
            case VALUE -> value;
            case WORDING -> wording;
            case NOTE -> note;
        };
    }

    /** A column means one thing: what it meant before takes over the column that this role gives up. */
    Columns with(Role role, int column) {
        Columns changed = this;
        for (Role other : Role.values()) {
            if (other != role && column != SheetMapping.NONE && of(other) == column) {
                changed = changed.set(other, of(role));
            }
        }
        return changed.set(role, column);
    }

    Columns withFirstRow(int row) {
        return new Columns(tab, row, mechanism, value, wording, note);
    }

    /** Empty while the mechanism is missing, or both the value and the wording. */
    Optional<SheetMapping> mapping() {
        return mechanism < 0 || (value < 0 && wording < 0)
                ? Optional.empty()
                : Optional.of(new SheetMapping(tab, firstRow - 1, mechanism, value, wording, note));
    }

    private Columns set(Role role, int column) {
        return switch (role) {
            case MECHANISM -> new Columns(tab, firstRow, column, value, wording, note);
            case VALUE -> new Columns(tab, firstRow, mechanism, column, wording, note);
            case WORDING -> new Columns(tab, firstRow, mechanism, value, column, note);
            case NOTE -> new Columns(tab, firstRow, mechanism, value, wording, column);
        };
    }
}
