package org.parley.analysis.trade;

import java.util.List;

/** Carries the reason out of the middle of building a table; never leaves this package. */
final class UnworkableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient UnworkableTable why;

    UnworkableTableException(UnworkableTable.Reason reason, List<String> mechanisms) {
        super(reason + " " + mechanisms);
        this.why = new UnworkableTable(reason, mechanisms);
    }

    /** Throws unless the list is empty. */
    static void unlessNone(UnworkableTable.Reason reason, List<String> mechanisms) {
        if (!mechanisms.isEmpty()) {
            throw new UnworkableTableException(reason, mechanisms);
        }
    }

    UnworkableTable why() {
        return why;
    }
}
