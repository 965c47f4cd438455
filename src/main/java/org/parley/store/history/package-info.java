/** What can be taken back in a deal, from the journal of all sessions. */
@NullMarked
package org.parley.store.history;

import org.jspecify.annotations.NullMarked;
