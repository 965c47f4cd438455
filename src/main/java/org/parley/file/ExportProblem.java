package org.parley.file;

import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;

/** A file that cannot be written. The message is for people: which file, why, and what to do. */
public final class ExportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ExportProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** @param key in the bundle {@code exchange} */
    static ExportProblem of(String key, @Nullable Object... args) {
        return because(null, key, args);
    }

    static ExportProblem because(@Nullable Throwable cause, String key, @Nullable Object... args) {
        return new ExportProblem(Texts.of("exchange").get(key, args), cause);
    }
}
