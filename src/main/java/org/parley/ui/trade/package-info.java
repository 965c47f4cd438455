/** Step 'Trade': where agreement may lie, which packages are worth offering, and what to ask in return. */
@NullMarked
package org.parley.ui.trade;

import org.jspecify.annotations.NullMarked;
