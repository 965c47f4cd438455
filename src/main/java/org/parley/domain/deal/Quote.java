package org.parley.domain.deal;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;

/**
 * What a provider offers on one mechanism.
 *
 * @param value in the mechanism's unit; null when only words were given, which counts as not answered
 * @param wording the provider's clause text
 * @param note the provider's conditions
 * @param confidence how sure we are that the value is meant as quoted
 */
public record Quote(@Nullable Double value, String wording, String note, Confidence confidence) {
    public Quote {
        if (value != null) {
            Check.finite(value, "quoted value");
        }
    }

    public static Quote of(double value) {
        return new Quote(value, "", "", Confidence.HIGH);
    }
}
