/** Comparing numbers that were computed. */
@NullMarked
package org.parley.analysis.number;

import org.jspecify.annotations.NullMarked;
