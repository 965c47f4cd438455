package org.parley.documents.segment;

/** The ways to number a heading, each counting on its own. */
enum Numbering {
    /** ARTICLE IV, Article 4, ARTICLE FOUR. */
    ARTICLE(true, true),
    /** PART A, Part 1. */
    PART(true, true),
    /** Section 4, SECTION 4.0, §4. */
    SECTION(true, true),
    /** Clause 4. */
    CLAUSE(true, true),
    /** 4. or 4.0. */
    ARABIC(false, true),
    /** IV. */
    ROMAN(false, true),
    /** A. */
    UPPER(false, true),
    /** 4.2, Section 4.02, Clause 4.2, Section 402. */
    DECIMAL(false, false),
    /** 4.2.1 and deeper. */
    DEEP(false, false),
    /** (a), a), (A). */
    LETTER(false, false),
    /** (iv). */
    SMALL_ROMAN(false, false),
    /** (4), 4). */
    BRACKET(false, false),
    /** A title whose number did not survive. */
    LOST(false, false);

    private final boolean word;
    private final boolean top;

    Numbering(boolean word, boolean top) {
        this.word = word;
        this.top = top;
    }

    /** True when a word says what it is, so that less evidence around it will do. */
    boolean hasWord() {
        return word;
    }

    /** True for what runs through a sentence, so that a small letter behind it says nothing. */
    boolean isList() {
        return this == LETTER || this == SMALL_ROMAN || this == BRACKET;
    }

    /** True when contracts number their articles so. */
    boolean canBeTop() {
        return top;
    }
}
