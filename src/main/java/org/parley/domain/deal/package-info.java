/** One deal, as an immutable aggregate with {@link org.parley.domain.deal.Deal} at its root. */
@NullMarked
package org.parley.domain.deal;

import org.jspecify.annotations.NullMarked;
