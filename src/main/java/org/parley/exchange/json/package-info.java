/** JSON in and out, with problems named by the field they are in. */
@NullMarked
package org.parley.exchange.json;

import org.jspecify.annotations.NullMarked;
