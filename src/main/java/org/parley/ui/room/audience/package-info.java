/** What a room sees: built from {@link org.parley.audience.AudiencePage} and nothing else. */
@NullMarked
package org.parley.ui.room.audience;

import org.jspecify.annotations.NullMarked;
