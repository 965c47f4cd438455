@NullMarked
package org.parley.ui.task;

import org.jspecify.annotations.NullMarked;
