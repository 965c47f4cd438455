@NullMarked
package org.parley.ui.theme;

import org.jspecify.annotations.NullMarked;
