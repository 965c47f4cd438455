package org.parley.analysis.trade;

import java.util.List;

/** Carries the reason out of the middle of building a table; never leaves this package. */
final class UnworkableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient NoPackages why;

    UnworkableTableException(NoPackages.Reason reason, List<String> mechanisms) {
        super(reason + " " + mechanisms);
        this.why = new NoPackages(reason, mechanisms);
    }

    /** Throws unless the list is empty. */
    static void unlessNone(NoPackages.Reason reason, List<String> mechanisms) {
        if (!mechanisms.isEmpty()) {
            throw new UnworkableTableException(reason, mechanisms);
        }
    }

    NoPackages why() {
        return why;
    }
}
