/** Step 4: our position on every mechanism. */
@NullMarked
package org.parley.ui.positions;

import org.jspecify.annotations.NullMarked;
