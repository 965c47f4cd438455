/** Every change a person can make to a deal, as a named pure function from deal to deal. */
@NullMarked
package org.parley.domain.edit;

import org.jspecify.annotations.NullMarked;
