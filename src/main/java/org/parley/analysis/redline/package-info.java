/** What changed between two texts, word by word. */
@NullMarked
package org.parley.analysis.redline;

import org.jspecify.annotations.NullMarked;
