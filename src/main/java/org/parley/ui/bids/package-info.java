/** Importing bid sheets and attaching proposals. */
@NullMarked
package org.parley.ui.bids;

import org.jspecify.annotations.NullMarked;
