/** Step 5: the bids side by side, clause by clause, with the thread behind every number. */
@NullMarked
package org.parley.ui.compare;

import org.jspecify.annotations.NullMarked;
