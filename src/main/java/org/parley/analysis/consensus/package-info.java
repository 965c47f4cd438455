/** How far the stakeholder groups agree, and where they do not (SPEC 4). */
@NullMarked
package org.parley.analysis.consensus;

import org.jspecify.annotations.NullMarked;
