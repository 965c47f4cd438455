/** Starting Parley: the command line and the wiring of everything else. */
@NullMarked
package org.parley.app;

import org.jspecify.annotations.NullMarked;
