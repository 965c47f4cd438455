/** Reports that leave the program as one file. */
@NullMarked
package org.parley.exchange.report;

import org.jspecify.annotations.NullMarked;
