package org.parley.analysis.rules;

import org.jspecify.annotations.Nullable;

/**
 * Something a rule looked at.
 *
 * @param key a mechanism id (number in its unit), an outcome id (coverage, 0 to 1), a question id (answer), or one of
 *     {@code model}, {@code term}, {@code deadband}, {@code releases}, {@code switchingMonths}, {@code transitionInMonths}
 * @param number null when omitted, unanswered or not a number; for R47 how far apart the bids are, in points of value
 * @param text empty unless the fact has a word to it: the model or cadence; for R46 the groups with a veto, e.g. {@code FI
 *     LC}; for R48 what is wrong, {@code ladder}, {@code position} or both
 */
public record Fact(String key, @Nullable Double number, String text) {
    public static Fact of(String key, @Nullable Double number) {
        return new Fact(key, number, "");
    }

    public static Fact of(String key, Enum<?> word) {
        return new Fact(key, null, word.name());
    }

    /** True for an omitted mechanism and an unanswered question. */
    public boolean missing() {
        return number == null && text.isEmpty();
    }
}
