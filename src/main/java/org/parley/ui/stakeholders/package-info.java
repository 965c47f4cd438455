/** Step 3, what the groups want. */
@NullMarked
package org.parley.ui.stakeholders;

import org.jspecify.annotations.NullMarked;
