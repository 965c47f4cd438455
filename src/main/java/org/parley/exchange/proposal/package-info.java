/** From a provider's proposal in prose to the values that somebody takes over from it. */
@NullMarked
package org.parley.exchange.proposal;

import org.jspecify.annotations.NullMarked;
