@NullMarked
package org.parley.ui.room;

import org.jspecify.annotations.NullMarked;
