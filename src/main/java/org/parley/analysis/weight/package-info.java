/** How much each mechanism matters to the client (SPEC 0, 6.1 and 7). */
@NullMarked
package org.parley.analysis.weight;

import org.jspecify.annotations.NullMarked;
