/** Tests of the import of bids. */
@NullMarked
package org.parley.ui.bids;

import org.jspecify.annotations.NullMarked;
