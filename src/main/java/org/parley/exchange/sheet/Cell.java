package org.parley.exchange.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One cell as it was read.
 *
 * @param text what it shows, stripped
 * @param exact the number, where the file holds one and not its text; percent cells hold 85 for 85%
 */
public record Cell(String text, @Nullable Double exact, Oddity oddity) {
    static final Cell EMPTY = new Cell("", null, Oddity.NONE);

    /** What makes a cell worth a second look. */
    public enum Oddity {
        NONE,
        MERGED,
        DATE,
        FORMULA_ERROR,
        NOT_CALCULATED
    }

    static Cell of(String text) {
        String stripped = text.replace('\u00a0', ' ').strip();
        return stripped.isEmpty() ? EMPTY : new Cell(stripped, null, Oddity.NONE);
    }

    static Cell exactly(double value) {
        return new Cell(Double.toString(value), value, Oddity.NONE);
    }

    Cell as(Oddity changed) {
        return new Cell(text, exact, changed);
    }

    boolean isEmpty() {
        return text.isEmpty() && oddity == Oddity.NONE;
    }
}
