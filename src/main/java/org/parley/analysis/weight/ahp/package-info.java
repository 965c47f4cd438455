/**
 * Weights from pairwise judgements: the analytic hierarchy process (SPEC 4.1, rigorous mode; Saaty, The Analytic Hierarchy
 * Process, 1980).
 */
@NullMarked
package org.parley.analysis.weight.ahp;

import org.jspecify.annotations.NullMarked;
