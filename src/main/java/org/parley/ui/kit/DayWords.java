package org.parley.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Reads a day as the reader writes it or as 2026-01-31; what is no day is the one that stood there before. */
final class DayWords extends StringConverter<LocalDate> {
    private static final int LAST_YEAR = 9999;

    private final StringConverter<LocalDate> local;
    private final Supplier<@Nullable LocalDate> before;

    DayWords(StringConverter<LocalDate> local, Supplier<@Nullable LocalDate> before) {
        this.local = local;
        this.before = before;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return local.toString(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        if (text.isBlank()) {
            return null;
        }
        LocalDate day = day(text.strip());
        return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? before.get() : day;
    }

    private @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return asLocal(text);
        }
    }

    private @Nullable LocalDate asLocal(String text) {
        try {
            return local.fromString(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
