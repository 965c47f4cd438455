package org.parley.store.rows;

/** The database holds another state of a deal than the one that a change starts from. */
public final class StaleRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleRowException(RowChange change) {
        super("no such row in " + change.table().name());
    }
}
