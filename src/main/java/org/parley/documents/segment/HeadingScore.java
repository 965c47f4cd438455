package org.parley.documents.segment;

import java.util.regex.Matcher;
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
                    + "and|or|to|of|in|under|with|by|through|least|see|the|this|pursuant|§|,|(?<!:)-)\\s*$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:^|\\s{2,}|- ?)\\d{1,3}(?: ?-)?\\s*$");
    private static final Pattern ARTICLE_TITLE = Pattern.compile(
            "(?<![\\w.])(?<n>\\d{1,2}|[IVXL]{1,6})[.:]?[ \\u00a0]*[-–—:]?[ \\u00a0]*(?<title>[A-Z][^0-9.;]{2,})$");
    private static final int LOOK_BACK = 40;
    /** Longer than any word of {@link #REFERENCE}, with what stands in front of it. */
    private static final int LONGEST_REFERENCE = 20;
    private static final int LONGEST_TITLE = 110;

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
        if (lines < 2 && label.minor() == 1 && opens(text, label, gap)) {
            return 0.8;
        }
        if (lines < 2 && REFERENCE.matcher(head.substring(Math.max(0, head.length() - LONGEST_REFERENCE))).find()
                && !(lines == 1 && capitals)) {
            return -6;
        }
        boolean ended = ".;:!?)]”\"’'*_".indexOf(head.charAt(head.length() - 1)) >= 0
                || head.endsWith(":-") || PAGE_NUMBER.matcher(head).find();
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

    /** True when the title of its article stands right in front, as in {@code 2. CHARGES 2.1 Prices}. */
    private static boolean opens(CharSequence text, Label label, int gap) {
        Matcher article = ARTICLE_TITLE.matcher(text).region(Math.max(0, gap - LONGEST_TITLE), gap);
        if (!article.find()) {
            return false;
        }
        String number = article.group("n");
        int major = Character.isDigit(number.charAt(0)) ? Numerals.arabic(number) : Numerals.roman(number);
        return label.major() == major
                && TitleReader.style(article.group("title")).compareTo(TitleStyle.SENTENCE) < 0;
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
