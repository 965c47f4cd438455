/** Proposes quoted values for mechanisms from the wording of a document. */
@NullMarked
package org.parley.documents.terms;

import org.jspecify.annotations.NullMarked;
