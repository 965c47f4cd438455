/** A deal as rows, table by table, both ways. */
@NullMarked
package org.parley.store.tables;

import org.jspecify.annotations.NullMarked;
