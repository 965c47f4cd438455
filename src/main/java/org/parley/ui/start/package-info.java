/** The page of deals and samples. */
@NullMarked
package org.parley.ui.start;

import org.jspecify.annotations.NullMarked;
