package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.StopSignal;

/** Where schedules, exhibits, annexes and appendices begin. */
final class AttachmentFinder {
    /** A row of blanks is gone through once, from its beginning or from where the last name ended. */
    private static final Pattern NAMED = Pattern.compile(
            "(?m)(?:\\G|(?<![ \\u00a0\\t]))(?:(?<=\\n|\\A|[ \\u00a0]{3})|(?=[ \\u00a0\\t]*?[ \\u00a0]{3}))[ \\u00a0\\t]*+"
                    + "(?<word>EXHIBIT|Exhibit|SCHEDULE|Schedule|APPENDIX|Appendix|ANNEXURE|Annexure|"
                    + "ANNEX|Annex|ATTACHMENT|Attachment|ADDENDUM|Addendum)[ \\u00a0]+(?:(?:NO\\.?|No\\.?|NUMBER) ?)?[\"“]?"
                    + "(?<n>[A-Z]{1,2}(?:[-.]?\\d{1,2})?|\\d{1,2}(?:\\.\\d{1,2})?(?:[-.]?[A-Z])?|[IVX]{1,5})(?![\\d.]\\d)[\"”]?"
                    + "(?<after>[ \\u00a0]*(?:\\n|$|\\t|[:.–—-]|[ \\u00a0]{2,}|[ \\u00a0]TO\\b|[ \\u00a0]to\\b|[ \\u00a0]\\()|(?<words>[ \\u00a0])(?=[A-Z][A-Za-z'’&-]+[ \\u00a0]|[A-Z]{3}))");
    private static final Pattern BARE = Pattern.compile(
            "(?m)^[ \\u00a0]*(?<title>(?:[A-Z][\\w®™&'’,-]*[ \\u00a0]+){1,8}(?:SCHEDULE|Schedule|EXHIBIT|APPENDIX))[ \\u00a0]*$");
    private static final Pattern FILING = Pattern.compile("\\d{1,2}\\.\\d{1,2}.*|99|[4-9]\\d");

    /** Line feeds in a row, and words of a title that must look like one. */
    private static final int PAGE_BREAK = 4;
    private static final int FIRST_WORDS = 4;

    private AttachmentFinder() {}

    /** In the order of the text, page headers that name one among them. */
    static List<Clause> find(CharSequence text, int from, TitleReader titles, StopSignal signal) {
        List<Clause> found = new ArrayList<>();
        Matcher named = NAMED.matcher(text).region(from, text.length());
        while (named.find()) {
            signal.check();
            int start = named.start("word");
            String number = named.group("n");
            boolean filing = named.group("word").equalsIgnoreCase("exhibit") && FILING.matcher(number).matches();
            if (!filing && begins(text, start)) {
                Title title = titles.read(skip(text, named.end()));
                if (named.group("words") != null && !isLine(title) && !opensPage(text, start, named.end())) {
                    continue;
                }
                found.add(clause(number, title.text(), start, title.titled() ? title.end() : named.end()));
            }
        }
        var heads = new BitSet(text.length() + 1);
        found.forEach(a -> heads.set(a.start(), a.bodyStart() + 1));
        Matcher bare = BARE.matcher(text).region(from, text.length());
        while (bare.find()) {
            signal.check();
            int start = bare.start("title");
            if (afterBlank(text, start) && !heads.get(start)) {
                found.add(clause(null, bare.group("title"), start, bare.end()));
                heads.set(start, bare.end() + 1);
            }
        }
        found.sort(java.util.Comparator.comparingInt(Clause::start));
        return found;
    }

    private static Clause clause(@org.jspecify.annotations.Nullable String number,
            @org.jspecify.annotations.Nullable String title, int start, int bodyStart) {
        return new Clause(number, title, 1, ClauseKind.ATTACHMENT, start, bodyStart, bodyStart, List.of());
    }

    /** True for a title that its line ends with, so that it is no sentence about an attachment. */
    private static boolean isLine(Title title) {
        return title.ownLine() && !title.page()
                && (title.style() == TitleStyle.CAPITALS || title.style() == TitleStyle.TITLE_CASE);
    }

    /** True behind a page break, where the title may run on into the text. */
    private static boolean opensPage(CharSequence text, int start, int from) {
        int end = from;
        for (int words = 0; words < FIRST_WORDS && end < text.length(); words++) {
            end++;
            while (end < text.length() && !Blanks.is(text.charAt(end))) {
                end++;
            }
        }
        TitleStyle style = TitleReader.style(text.subSequence(from, end).toString());
        return lines(text, start) >= PAGE_BREAK && style.compareTo(TitleStyle.SENTENCE) < 0;
    }

    private static long lines(CharSequence text, int start) {
        return text.subSequence(Blanks.before(text, start), start).chars().filter(c -> c == '\n').count();
    }

    private static boolean begins(CharSequence text, int start) {
        int gap = Blanks.before(text, start);
        long lines = lines(text, start);
        return gap == 0 || lines >= 2 || (lines == 1 && ".:)\"”-_".indexOf(text.charAt(gap - 1)) >= 0);
    }

    private static boolean afterBlank(CharSequence text, int start) {
        return Blanks.before(text, start) == 0 || lines(text, start) >= 3;
    }

    private static int skip(CharSequence text, int from) {
        int next = from;
        while (next < text.length() && " \u00a0:.-–—".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
