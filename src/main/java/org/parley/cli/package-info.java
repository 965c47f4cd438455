/** The headless commands: what the window can do, for scripts. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
