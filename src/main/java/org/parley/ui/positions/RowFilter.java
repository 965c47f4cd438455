package org.parley.ui.positions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Strength;
import org.parley.ui.positions.RowState.Status;

/**
 * Which mechanisms the list shows.
 *
 * @param words each must occur in the id, name, definition or unit
 * @param chips each must hold
 * @param family id; empty for all
 */
record RowFilter(String words, Set<Chip> chips, String family) {
    static final RowFilter ALL = new RowFilter("", Set.of(), "");

    /** A condition that a person can switch on. */
    enum Chip {
        HITS,
        OMITTED,
        CHANGED,
        REQUIRED
    }

    boolean isAll() {
        return words.isBlank() && chips.isEmpty() && family.isEmpty();
    }

    boolean matches(RowState.OfMechanism state) {
        Mechanism mechanism = state.mechanism();
        String text = String.join(" ", mechanism.id(), mechanism.name(), mechanism.definition(), mechanism.unit())
                .toLowerCase(Locale.ROOT);
        return (family.isEmpty() || family.equals(mechanism.family()))
                && Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains)
                && chips.stream().allMatch(chip -> holds(chip, state));
    }

    private static boolean holds(Chip chip, RowState.OfMechanism state) {
        return switch (chip) {
            case HITS -> state.hits() > 0;
            case OMITTED -> state.status() != Status.INCLUDED;
            case CHANGED -> state.changed();
            case REQUIRED -> state.strength() == Strength.REQUIRED;
        };
    }
}
