/** What a number on a ladder is worth to the client (SPEC 0). */
@NullMarked
package org.parley.analysis.value;

import org.jspecify.annotations.NullMarked;
