/** Preparing the talks with one provider: packages, equal offers, trades, concessions (SPEC 7). */
@NullMarked
package org.parley.analysis.trade;

import org.jspecify.annotations.NullMarked;
