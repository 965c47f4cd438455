/** How fast the decision core is, beside a straightforward implementation of the same work; see docs/benchmarks.md. */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
