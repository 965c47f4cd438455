/** Reading what providers send as prose. */
@NullMarked
package org.parley.documents;

import org.jspecify.annotations.NullMarked;
