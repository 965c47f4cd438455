/** Actions with their names and keys. */
@NullMarked
package org.parley.ui.action;

import org.jspecify.annotations.NullMarked;
