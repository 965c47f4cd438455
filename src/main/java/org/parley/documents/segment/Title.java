package org.parley.documents.segment;

import org.jspecify.annotations.Nullable;

/**
 * The words behind a number, as far as they are a title.
 *
 * @param text null when there is none
 * @param end exclusive, behind the title and the punctuation that closes it
 * @param ownLine true when nothing follows in its line
 * @param page true when a page number or a leader follows, as in a table of contents
 */
record Title(@Nullable String text, TitleStyle style, int end, boolean ownLine, boolean page) {
    boolean titled() {
        return text != null;
    }
}
