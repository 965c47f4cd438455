/** Files that come in and go out: catalogue and deal JSON, bid sheets, reports. */
@NullMarked
package org.parley.exchange;

import org.jspecify.annotations.NullMarked;
