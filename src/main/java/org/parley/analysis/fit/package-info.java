/** Which relationship model fits the answers (SPEC 3). */
@NullMarked
package org.parley.analysis.fit;

import org.jspecify.annotations.NullMarked;
