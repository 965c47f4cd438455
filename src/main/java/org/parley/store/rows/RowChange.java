package org.parley.store.rows;

/** What happens to one row. */
public sealed interface RowChange {
    Table table();

    record Insert(Row after) implements RowChange {
        @Override
        public Table table() {
            return after.table();
        }
    }

    /** Both sides have the same key. */
    record Update(Row before, Row after) implements RowChange {
        @Override
        public Table table() {
            return after.table();
        }
    }

    record Delete(Row before) implements RowChange {
        @Override
        public Table table() {
            return before.table();
        }
    }
}
