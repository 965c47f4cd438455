/** Bid sheets: reading what providers send, finding out what it means, and writing the template they fill in. */
@NullMarked
package org.parley.exchange.sheet;

import org.jspecify.annotations.NullMarked;
