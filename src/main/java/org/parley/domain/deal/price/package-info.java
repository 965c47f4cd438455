/**
 * The terms of a price (SPEC 6.2). Each record refuses a number that means nothing by itself with an
 * {@link org.parley.domain.InvalidValueException}; whether the numbers fit each other and the deal is said by the
 * analysis, so that a price can be typed in any order.
 */
@NullMarked
package org.parley.domain.deal.price;

import org.jspecify.annotations.NullMarked;
