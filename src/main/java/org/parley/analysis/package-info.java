/** What follows from a deal: pure functions over the domain that never know who asked. */
@NullMarked
package org.parley.analysis;

import org.jspecify.annotations.NullMarked;
