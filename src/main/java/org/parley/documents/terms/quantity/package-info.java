/** Amounts in running text: numbers in figures and words, with what they count. */
@NullMarked
package org.parley.documents.terms.quantity;

import org.jspecify.annotations.NullMarked;
