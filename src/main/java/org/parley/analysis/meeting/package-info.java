/** What of a deal belongs into the records of a meeting. */
@NullMarked
package org.parley.analysis.meeting;

import org.jspecify.annotations.NullMarked;
