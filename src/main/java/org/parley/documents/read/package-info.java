/** Reads what providers send as prose: Word, PDF, HTML, Markdown and plain text. */
@NullMarked
package org.parley.documents.read;

import org.jspecify.annotations.NullMarked;
