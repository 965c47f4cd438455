/** What each bid costs over the term, scenario by scenario, with the way to every figure (SPEC 6.2). */
@NullMarked
package org.parley.analysis.pricing;

import org.jspecify.annotations.NullMarked;
