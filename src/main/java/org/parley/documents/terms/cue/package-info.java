/** What the wording about a mechanism looks like, as shipped. */
@NullMarked
package org.parley.documents.terms.cue;

import org.jspecify.annotations.NullMarked;
