package org.parley.file;

import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;

/**
 * A file that cannot be taken in. The message is for people: which file, what is wrong with it and what to do. Nothing
 * has been changed when it is thrown.
 */
public final class ImportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    private ImportProblem(String key, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.key = key;
    }

    /** @param key in the bundle {@code exchange} */
    public static ImportProblem of(String key, @Nullable Object... args) {
        return because(null, key, args);
    }

    public static ImportProblem because(@Nullable Throwable cause, String key, @Nullable Object... args) {
        return new ImportProblem(key, Texts.of("exchange").get(key, args), cause);
    }

    /** Which problem it is, free of language. */
    public String key() {
        return key;
    }
}
