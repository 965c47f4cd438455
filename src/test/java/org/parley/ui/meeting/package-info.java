@NullMarked
package org.parley.ui.meeting;

import org.jspecify.annotations.NullMarked;
