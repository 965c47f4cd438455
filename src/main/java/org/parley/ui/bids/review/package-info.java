/** The review of a proposal: what it seems to quote beside its text, and a decision about each. */
@NullMarked
package org.parley.ui.bids.review;

import org.jspecify.annotations.NullMarked;
