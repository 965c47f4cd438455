/** The business of negotiating an outsourcing agreement as immutable values: no window, no database, no files, no clock. */
@NullMarked
package org.parley.domain;

import org.jspecify.annotations.NullMarked;
