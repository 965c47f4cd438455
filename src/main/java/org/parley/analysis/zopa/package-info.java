/** Where both sides can meet on a mechanism (SPEC 7). */
@NullMarked
package org.parley.analysis.zopa;

import org.jspecify.annotations.NullMarked;
