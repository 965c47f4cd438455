/** Step 1, strategic intent. */
@NullMarked
package org.parley.ui.intent;

import org.jspecify.annotations.NullMarked;
