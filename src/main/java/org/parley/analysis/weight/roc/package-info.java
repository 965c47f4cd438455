/** Weights from an order alone (SPEC 4.1, quick mode). */
@NullMarked
package org.parley.analysis.weight.roc;

import org.jspecify.annotations.NullMarked;
