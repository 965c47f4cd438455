/** Finding the clauses of a contract in its text: candidates for headings, the numbering they agree on, the tree. */
@NullMarked
package org.parley.documents.segment;

import org.jspecify.annotations.NullMarked;
