/** Points of a round as files: what comes in, and the ballots that go out. */
@NullMarked
package org.parley.exchange.vote;

import org.jspecify.annotations.NullMarked;
