/** A redline as a page to hand on. */
@NullMarked
package org.parley.exchange.redline;

import org.jspecify.annotations.NullMarked;
