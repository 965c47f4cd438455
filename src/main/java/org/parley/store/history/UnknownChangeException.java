package org.parley.store.history;

import org.jspecify.annotations.Nullable;

/** The journal speaks of something that the tables of this program do not have. */
final class UnknownChangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownChangeException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
