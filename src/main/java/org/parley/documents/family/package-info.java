/** What a clause is about: one of the families of the catalogue, the extension pack, or neither. */
@NullMarked
package org.parley.documents.family;

import org.jspecify.annotations.NullMarked;
