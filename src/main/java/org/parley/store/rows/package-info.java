/** Rows as values: what a table holds, what differs between two states, and the SQL that makes the difference. */
@NullMarked
package org.parley.store.rows;

import org.jspecify.annotations.NullMarked;
