/** Which clause of one document is the counterpart of which clause of another. */
@NullMarked
package org.parley.documents.align;

import org.jspecify.annotations.NullMarked;
