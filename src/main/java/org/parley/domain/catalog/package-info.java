/** What Parley knows before any deal exists: outcomes, models, groups, clause families, mechanisms, questions, rules. */
@NullMarked
package org.parley.domain.catalog;

import org.jspecify.annotations.NullMarked;
