package org.parley.domain.deal;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.catalog.Ladder;

/**
 * Our position on one mechanism.
 *
 * @param included false omits the mechanism but keeps what was drafted
 * @param drafted in the mechanism's unit; null when nothing was drafted yet
 * @param ladder the deal's own ladder; null to use the model's or the catalogue's
 * @param wording our own clause text; empty to use the catalogue's model wording
 * @param note for ourselves, never shown to the other side
 */
public record Position(
        boolean included,
        @Nullable Double drafted,
        @Nullable Ladder ladder,
        String wording,
        String note,
        Source source) {
    public static final Position NONE = new Position(false, null, null, "", "", Source.DEFAULT);

    public Position {
        if (drafted != null) {
            Check.finite(drafted, "drafted position");
        }
    }

    /** Where a draft comes from: the model's default, which follows the model, or a person, which stays. */
    public enum Source {
        DEFAULT,
        PERSON
    }

    /** The drafted value, or null when the mechanism is omitted or has no draft. */
    public @Nullable Double inForce() {
        return included ? drafted : null;
    }

    public Position withDraft(@Nullable Double changed, Source from) {
        return new Position(changed != null, changed, ladder, wording, note, from);
    }

    public Position withIncluded(boolean changed) {
        return new Position(changed, drafted, ladder, wording, note, Source.PERSON);
    }

    public Position withLadder(@Nullable Ladder changed) {
        return new Position(included, drafted, changed, wording, note, source);
    }

    public Position withWording(String changed) {
        return new Position(included, drafted, ladder, changed, note, source);
    }

    public Position withNote(String changed) {
        return new Position(included, drafted, ladder, wording, changed, source);
    }
}
