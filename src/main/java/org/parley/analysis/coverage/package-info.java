/** How well the drafted positions support each outcome (SPEC 4.3). */
@NullMarked
package org.parley.analysis.coverage;

import org.jspecify.annotations.NullMarked;
