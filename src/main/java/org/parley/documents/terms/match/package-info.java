/** Decides which amount is said of which mechanism. */
@NullMarked
package org.parley.documents.terms.match;

import org.jspecify.annotations.NullMarked;
