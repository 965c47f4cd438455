/** Random numbers that are the same on every run and for any number of threads. */
@NullMarked
package org.parley.analysis.random;

import org.jspecify.annotations.NullMarked;
