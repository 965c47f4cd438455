/** Which bid is best, what it costs, and how sure that is. */
@NullMarked
package org.parley.ui.rank;

import org.jspecify.annotations.NullMarked;
