/**
 * Workspaces on disk: one embedded database per folder, deals as rows, documents by hash, and the journal. Nothing outside
 * this package knows that there is a database.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
