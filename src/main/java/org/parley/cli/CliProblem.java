package org.parley.cli;

import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;

/** Why a command cannot do what it was asked, in one line, with its exit code. */
final class CliProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    private CliProblem(int code, String message) {
        super(message);
        this.code = code;
    }

    /** @param key in the bundle {@code cli} */
    static CliProblem of(int code, String key, @Nullable Object... args) {
        return new CliProblem(code, Texts.of("cli").get(key, args));
    }

    int code() {
        return code;
    }
}
