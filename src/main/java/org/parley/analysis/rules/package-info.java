/** The misalignment rules (SPEC 5). */
@NullMarked
package org.parley.analysis.rules;

import org.jspecify.annotations.NullMarked;
