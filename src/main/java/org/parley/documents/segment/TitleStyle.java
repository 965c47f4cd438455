package org.parley.documents.segment;

/** How a title is written, the more like a title first. */
enum TitleStyle {
    CAPITALS,
    /** Every Word of Weight with a Capital. */
    TITLE_CASE,
    /** A few words, of which the first has a capital. */
    SENTENCE,
    NONE
}
