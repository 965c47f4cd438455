/** Tests of the comparison. */
@NullMarked
package org.parley.ui.compare;

import org.jspecify.annotations.NullMarked;
