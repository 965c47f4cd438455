/** Providers' documents in the window: their clauses, what these are about, and what differs between two of them. */
@NullMarked
package org.parley.ui.documents;

import org.jspecify.annotations.NullMarked;
