/** The open deal: edits, undo and redo, saving, and the analyses that follow every edit. */
@NullMarked
package org.parley.session;

import org.jspecify.annotations.NullMarked;
