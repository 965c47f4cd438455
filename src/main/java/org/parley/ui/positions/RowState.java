package org.parley.ui.positions;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.Band;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Severity;
import org.parley.domain.catalog.Strength;

/** What a line of the list shows. */
sealed interface RowState {
    /** How many rule hits it is about. */
    int hits();

    /** The gravest of them; null when there is none. */
    @Nullable
    Severity worst();

    /**
     * @param on in use; the extension pack is when one of its mechanisms is
     * @param required how many of its mechanisms the model requires
     * @param requiredIncluded how many of those are included
     */
    record OfFamily(
            Family family,
            boolean on,
            int total,
            int included,
            int required,
            int requiredIncluded,
            int hits,
            @Nullable Severity worst)
            implements RowState {}

    /**
     * @param draft null unless included
     * @param value of the draft, 0 to 100
     * @param changed a person drafted it, or changed its ladder, wording or note
     */
    record OfMechanism(
            Mechanism mechanism,
            @Nullable Strength strength,
            Status status,
            @Nullable Double draft,
            @Nullable Double value,
            @Nullable Band band,
            boolean changed,
            int hits,
            @Nullable Severity worst)
            implements RowState {}

    /** Whether a mechanism is part of the agreement, or why not. */
    enum Status {
        INCLUDED,
        OMITTED,
        FAMILY_OFF,
        EXTENSION_OFF
    }
}
