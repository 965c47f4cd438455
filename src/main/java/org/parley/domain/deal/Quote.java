package org.parley.domain.deal;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/**
 * What a provider offers on one mechanism.
 *
 * @param value in the mechanism's unit; null when only words were given, which counts as not answered
 * @param wording the provider's clause text
 * @param note the provider's conditions
 * @param confidence how sure we are that the value is meant as quoted
 * @param lowest what the value may turn out to be at the least, in the mechanism's unit; null where it is not said. Counts
 *     only with a value
 * @param highest the same at the most
 */
public record Quote(
        @Nullable Double value,
        String wording,
        String note,
        Confidence confidence,
        @Nullable Double lowest,
        @Nullable Double highest) {
    private static final String LOWEST = "lowest value";
    private static final String HIGHEST = "highest value";

    /** No answer at all. */
    public static final Quote NOTHING = new Quote(null, "", "", Confidence.HIGH);

    public Quote {
        if (value != null) {
            Check.finite(value, "quoted value");
        }
        if (lowest != null) {
            Check.finite(lowest, LOWEST);
        }
        if (highest != null) {
            Check.finite(highest, HIGHEST);
        }
        if (lowest != null && highest != null && lowest > highest) {
            throw new InvalidValueException(LOWEST, "must not be above the highest");
        }
        if (value != null && lowest != null && lowest > value) {
            throw new InvalidValueException(LOWEST, "must not be above the quoted value");
        }
        if (value != null && highest != null && highest < value) {
            throw new InvalidValueException(HIGHEST, "must not be below the quoted value");
        }
    }

    /** Without a range of its own: how far it may be off is what the confidence says. */
    public Quote(@Nullable Double value, String wording, String note, Confidence confidence) {
        this(value, wording, note, confidence, null, null);
    }

    public static Quote of(double value) {
        return new Quote(value, "", "", Confidence.HIGH);
    }

    /**
     * What the value may turn out to be where somebody said so, in place of what the confidence says; an end that was left
     * open is the value itself. Null where nothing was said.
     */
    public @Nullable Interval range() {
        return value == null || (lowest == null && highest == null)
                ? null
                : new Interval(lowest == null ? value : lowest, highest == null ? value : highest);
    }

    /** Nothing at all that would be worth keeping. */
    public boolean isBlank() {
        return value == null && lowest == null && highest == null && wording.isBlank() && note.isBlank();
    }

    /** @param changed null takes the value back; the range waits for another one */
    public Quote withValue(@Nullable Double changed) {
        return new Quote(changed, wording, note, confidence, lowest, highest);
    }

    public Quote withWording(String changed) {
        return new Quote(value, changed, note, confidence, lowest, highest);
    }

    public Quote withNote(String changed) {
        return new Quote(value, wording, changed, confidence, lowest, highest);
    }

    public Quote withConfidence(Confidence changed) {
        return new Quote(value, wording, note, changed, lowest, highest);
    }

    public Quote withRange(@Nullable Double low, @Nullable Double high) {
        return new Quote(value, wording, note, confidence, low, high);
    }
}
