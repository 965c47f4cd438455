/** Sentences and table rows of a document, with their places. */
@NullMarked
package org.parley.documents.terms.sentence;

import org.jspecify.annotations.NullMarked;
