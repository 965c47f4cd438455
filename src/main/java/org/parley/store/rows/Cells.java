package org.parley.store.rows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** The one form in which a value stands in a cell, the same whether it comes from a deal or from the database. */
final class Cells {
    private Cells() {}

    static @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case OffsetDateTime time -> time.withOffsetSameInstant(ZoneOffset.UTC);
            case Currency currency -> currency.getCurrencyCode();
            // A database knows one zero. Sent as it is, -0.0 would look like a change for ever.
            case Double number -> number + 0.0;
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Boolean flag -> flag;
            default -> throw new IllegalArgumentException("no column type for " + value.getClass());
        };
    }
}
