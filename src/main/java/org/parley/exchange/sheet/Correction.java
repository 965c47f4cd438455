package org.parley.exchange.sheet;

import org.jspecify.annotations.Nullable;

/** What a person changed about one row of a bid sheet; null leaves what the file says. */
record Correction(@Nullable String mechanism, @Nullable String value, boolean skipped) {
    static final Correction NONE = new Correction(null, null, false);

    Correction withMechanism(String changed) {
        return new Correction(changed, value, skipped);
    }

    Correction withValue(String changed) {
        return new Correction(mechanism, changed, skipped);
    }

    Correction withSkipped(boolean changed) {
        return new Correction(mechanism, value, changed);
    }
}
