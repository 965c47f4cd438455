/** Weights that are known only by ranges and order, and uniform draws from what they leave open. */
@NullMarked
package org.parley.analysis.weight.region;

import org.jspecify.annotations.NullMarked;
