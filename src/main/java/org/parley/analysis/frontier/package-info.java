/**
 * Two parties, several issues, one option per issue: which packages no other package beats for both (SPEC 7). Integers
 * only, and nothing about deals: utilities are fixed-point numbers, so that equal sums are equal and no rounding makes a
 * package efficient that is not.
 */
@NullMarked
package org.parley.analysis.frontier;

import org.jspecify.annotations.NullMarked;
