/** Step 2, the relationship model. */
@NullMarked
package org.parley.ui.relationship;

import org.jspecify.annotations.NullMarked;
