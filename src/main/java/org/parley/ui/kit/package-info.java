/** Our controls and what all steps share. */
@NullMarked
package org.parley.ui.kit;

import org.jspecify.annotations.NullMarked;
