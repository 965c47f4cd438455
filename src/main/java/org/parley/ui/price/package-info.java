/** What each provider charges, and what all bids are priced on. */
@NullMarked
package org.parley.ui.price;

import org.jspecify.annotations.NullMarked;
