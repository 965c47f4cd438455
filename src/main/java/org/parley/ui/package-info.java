/** The window: views built in code beside view models that need no toolkit. */
@NullMarked
package org.parley.ui;

import org.jspecify.annotations.NullMarked;
