/** Texts that people read, from resource bundles, with numbers in the reader's own manner. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
