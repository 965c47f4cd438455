/** The page of whoever leads the meetings: agenda, parking lot and decision log. */
@NullMarked
package org.parley.ui.meeting;

import org.jspecify.annotations.NullMarked;
