/**
 * Which bid is best when weights and values are known only roughly: stochastic multicriteria acceptability analysis
 * (SMAA-2; Lahdelma and Salminen, Operations Research 49, 2001).
 */
@NullMarked
package org.parley.analysis.smaa;

import org.jspecify.annotations.NullMarked;
