package org.parley.documents.segment;

import java.util.regex.Pattern;

/**
 * What speaks for a heading at a place: what stands before it (a new line, the end of a sentence, a wide gap) and what
 * follows (a title, a capital). The weights were set by looking at many contracts; only their order of size matters,
 * because a number that continues its row is worth more than any of them.
 */
final class HeadingScore {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:articles?|sections?|sec\\.|clauses?|paragraphs?|sub-?(?:section|clause|paragraph)s?|"
                    + "parts?|items?|schedules?|exhibits?|appendix|annex|attachments?|no\\.?|nos\\.|chapters?|rules?|"
                    + "and|or|to|of|in|under|with|by|through|least|see|the|this|pursuant|§|,|-)\\s*$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:^|\\s{2,}|- ?)\\d{1,3}(?: ?-)?\\s*$");
    private static final int LOOK_BACK = 40;

    private HeadingScore() {}

    /** Far below 0 for a number that is cited in a sentence. */
    static double of(CharSequence text, Label label, Title title) {
        return before(text, label, title) + after(text, label, title);
    }

    private static double before(CharSequence text, Label label, Title title) {
        int gap = Blanks.before(text, label.start());
        if (gap == 0) {
            return 1;
        }
        String blanks = text.subSequence(gap, label.start()).toString();
        long lines = blanks.chars().filter(c -> c == '\n').count();
        String head = text.subSequence(Math.max(0, gap - LOOK_BACK), gap).toString();
        boolean capitals = title.style() == TitleStyle.CAPITALS;
        if (lines < 2 && REFERENCE.matcher(head).find() && !(lines == 1 && capitals)) {
            return -6;
        }
        boolean ended = ".;:!?)]”\"’'*_".indexOf(head.charAt(head.length() - 1)) >= 0
                || PAGE_NUMBER.matcher(head).find();
        if (lines >= 2) {
            return 1;
        }
        if (lines == 1) {
            return ended ? 0.8 : capitals ? 0.5 : title.titled() ? 0 : -0.6;
        }
        if (blanks.length() >= 2) {
            return ended ? 0.6 : capitals || label.numbering().hasWord() ? 0.2 : -0.8;
        }
        return ended ? 0 : label.numbering().hasWord() && capitals ? -0.2 : -2.5;
    }

    private static double after(CharSequence text, Label label, Title title) {
        int next = label.end();
        while (next < text.length() && Blanks.is(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return -3;
        }
        char c = text.charAt(next);
        double score = switch (title.style()) {
            case CAPITALS -> 1.2;
            case TITLE_CASE -> 0.9;
            case SENTENCE -> 0.4;
            case NONE -> Character.isUpperCase(c) || "\"“([*_".indexOf(c) >= 0 ? 0.1
                    : label.numbering().isList() && Character.isLowerCase(c) ? 0 : -2.5;
        };
        boolean bare = Character.isLetterOrDigit(text.charAt(label.end() - 1)) && !label.numbering().hasWord()
                && label.numbering() != Numbering.DECIMAL && label.numbering() != Numbering.DEEP;
        boolean listed = !title.titled()
                && (label.numbering() == Numbering.UPPER || label.numbering() == Numbering.ROMAN);
        return score - (title.page() ? 2.5 : 0) - (bare ? 1 : 0) - (listed ? 2.5 : 0);
    }
}
