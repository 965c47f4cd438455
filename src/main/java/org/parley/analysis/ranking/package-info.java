/** Which bid is best for us, for whom, and how far that holds (SPEC 6.1). */
@NullMarked
package org.parley.analysis.ranking;

import org.jspecify.annotations.NullMarked;
