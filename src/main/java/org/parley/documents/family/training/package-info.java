/** Training the family model from contracts; see docs/clauses.md. The program itself only reads the result. */
@NullMarked
package org.parley.documents.family.training;

import org.jspecify.annotations.NullMarked;
