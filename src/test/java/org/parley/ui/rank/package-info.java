@NullMarked
package org.parley.ui.rank;

import org.jspecify.annotations.NullMarked;
