/** The main window: rail of steps, header, status bar, palette. */
@NullMarked
package org.parley.ui.shell;

import org.jspecify.annotations.NullMarked;
