/** Room mode: what an audience sees on one screen, and what the facilitator sees on another. */
@NullMarked
package org.parley.ui.room;

import org.jspecify.annotations.NullMarked;
