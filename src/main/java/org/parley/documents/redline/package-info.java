/** What changed between two texts, two contracts, or a position and all bids: word by word, and by sentences where that reads better. */
@NullMarked
package org.parley.documents.redline;

import org.jspecify.annotations.NullMarked;
