@NullMarked
package org.parley.ui.trade;

import org.jspecify.annotations.NullMarked;
