/** What each bid is worth, mechanism by mechanism (SPEC 6.1). */
@NullMarked
package org.parley.analysis.bids;

import org.jspecify.annotations.NullMarked;
