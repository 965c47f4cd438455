package org.parley.documents.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the title of a clause from the sentence that may follow it in the same line. */
final class TitleReader {
    private static final int LONGEST = 130;
    private static final int MOST_WORDS = 16;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
            "without", "its", "not", "upon", "than", "per", "de", "y", "under", "between", "other", "any", "all");
    private static final Set<String> SENTENCE_WORDS = Set.of(
            "shall", "will", "means", "mean", "hereby", "agrees", "agree", "is", "are", "has", "have", "may", "must",
            "does", "this", "that", "which", "if", "be", "been", "was", "were", "such", "it", "each", "acknowledges",
            "warrants", "represents", "hereto", "herein", "hereof");
    private static final Pattern CLOSE = Pattern.compile(
            "(?=[.: \\u00a0\\t—])(?<stop>\\.(?=[\\s\\u00a0\"”]|$)(?<!\\b(?:[A-Z]|Inc|No|Co|Corp|Ltd|St|vs|U\\.S)\\.)|\\.(?=[A-Z][a-z])|:(?=\\s|$)|"
                    + "[ \\u00a0]{2,}|\\t|[ \\u00a0][-–—]+[ \\u00a0]|—|[ \\u00a0]\\((?=[a-z]{1,3}\\))|"
                    + "[ \\u00a0](?=\\d{1,2}\\.0?1[.\\s\\u00a0])"
                    + "(?<!\\b(?i:sections?|articles?|clauses?|paragraphs?|and|or|to|of|in|by|with|under)\\W?[ \\u00a0]))");
    private static final Pattern PAGE = Pattern.compile("^[\\s.…·_-]*(?:\\d{1,3}|[ivxl]{1,6})(?=\\s|$)");
    private static final Pattern PAGE_BEHIND = Pattern.compile("[\\s.]+\\d{1,3}\\s*$");
    private static final Pattern LABEL = Pattern.compile("ARTICLE|SECTION|CLAUSE|PART|\\(|[A-Z]\\.");
    private static final Pattern LEADER = Pattern.compile("[ \\u00a0]*(?:[.…_·][ \\u00a0]?){5,}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’®™]*");

    private final String text;
    private final LineEnds lineEnds;
    private int lastFrom = -1;
    private @Nullable Title last;

    TitleReader(String text) {
        this.text = text;
        this.lineEnds = new LineEnds(text);
    }

    /**
     * The title that begins at or a few blanks after {@code from}; it may stand some lines below a bare number. The same
     * number is often read in two ways, one after the other.
     */
    Title read(int from) {
        Title known = last;
        if (known == null || from != lastFrom) {
            known = find(from);
            last = known;
            lastFrom = from;
        }
        return known;
    }

    private Title find(int from) {
        int start = from;
        int lines = 0;
        while (start < text.length() && Blanks.is(text.charAt(start)) && lines < 5) {
            lines += text.charAt(start) == '\n' ? 1 : 0;
            start++;
        }
        start = behindDash(start);
        int lineEnd = lineEnds.end(start);
        Title title = in(start, lineEnd);
        if (title.text() == null && title.style() == TitleStyle.NONE && lineEnd < text.length()) {
            title = wrapped(start, lineEnd, title);
        } else if (title.ownLine() && title.style() == TitleStyle.CAPITALS) {
            title = longer(title);
        }
        return lines <= 1 || (title.ownLine() && title.style().compareTo(TitleStyle.SENTENCE) < 0)
                ? title
                : new Title(null, TitleStyle.NONE, from, false, false);
    }

    /** Behind the dash or colon that some put between number and title. */
    private int behindDash(int start) {
        int next = start + 1;
        if (next >= text.length() || "-–—:".indexOf(text.charAt(start)) < 0
                || " \u00a0".indexOf(text.charAt(next)) < 0) {
            return start;
        }
        while (next < text.length() && " \u00a0".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private Title in(int start, int lineEnd) {
        String line = text.substring(start, Math.min(lineEnd, start + LONGEST + 40));
        Matcher leader = LEADER.matcher(line);
        if (leader.find() && style(line.substring(0, leader.start())) != TitleStyle.NONE) {
            String entry = line.substring(0, leader.start());
            return new Title(entry.strip(), style(entry), lineEnd, true, true);
        }
        Matcher close = CLOSE.matcher(line);
        int from = 0;
        while (close.find(from) && close.start() <= LONGEST) {
            String chunk = line.substring(0, close.start());
            String rest = line.substring(close.end());
            boolean wide = close.group().isBlank();
            TitleStyle style = style(chunk);
            if (style != TitleStyle.NONE && (!wide || rest.isBlank() || !Character.isLowerCase(first(rest)))) {
                boolean page = wide && PAGE.matcher(rest).find();
                if (style != TitleStyle.SENTENCE || !wide) {
                    return new Title(chunk.strip(), style, start + close.end(), rest.isBlank(), page);
                }
            }
            if (!wide && !chunk.isBlank() && style == TitleStyle.NONE) {
                break;
            }
            from = close.end();
        }
        boolean whole = start + line.length() >= lineEnd;
        TitleStyle style = whole ? style(line) : TitleStyle.NONE;
        if (style != TitleStyle.NONE && line.length() <= LONGEST) {
            Matcher page = PAGE_BEHIND.matcher(line);
            boolean paged = page.find();
            String words = paged ? line.substring(0, page.start()) : line;
            return new Title(words.strip(), style, lineEnd, true, paged);
        }
        return new Title(null, TitleStyle.NONE, start, false, false);
    }

    /** A title that runs on in the next line before its sentence begins. */
    private Title wrapped(int start, int lineEnd, Title none) {
        if (lineEnd - start > LONGEST || lineEnd + 1 >= text.length() || Blanks.is(text.charAt(lineEnd + 1))) {
            return none;
        }
        String joined = text.substring(start, Math.min(text.length(), lineEnd + LONGEST));
        String one = joined.replace('\n', ' ');
        int stop = one.indexOf(". ");
        if (stop <= lineEnd - start || stop > LONGEST) {
            return none;
        }
        TitleStyle style = style(one.substring(0, stop));
        return style == TitleStyle.CAPITALS || style == TitleStyle.TITLE_CASE
                ? new Title(one.substring(0, stop).strip(), style, start + stop + 1, false, false)
                : none;
    }

    /** A title in capitals that takes a second line. */
    private Title longer(Title title) {
        int next = title.end() + 1;
        if (next >= text.length() || Blanks.is(text.charAt(next)) || Character.isDigit(text.charAt(next))) {
            return title;
        }
        int end = lineEnds.end(next);
        String line = text.substring(next, end);
        String joined = title.text() + " " + line.strip();
        boolean label = LABEL.matcher(line).lookingAt();
        return !label && style(line) == TitleStyle.CAPITALS && style(joined) == TitleStyle.CAPITALS
                ? new Title(joined, TitleStyle.CAPITALS, end, true, false)
                : title;
    }

    static TitleStyle style(String chunk) {
        String stripped = chunk.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return TitleStyle.NONE;
        }
        List<String> words = WORD.matcher(stripped).results().map(r -> r.group()).toList();
        if (words.isEmpty() || words.size() > MOST_WORDS
                || !Character.isUpperCase(firstLetter(stripped)) || "\"“*[".indexOf(stripped.charAt(0)) >= 0) {
            return TitleStyle.NONE;
        }
        long letters = stripped.chars().filter(Character::isLetter).count();
        long capitals = stripped.chars().filter(Character::isUpperCase).count();
        if (letters >= 3 && capitals >= 0.85 * letters) {
            return words.size() > 12 && stripped.contains(",") ? TitleStyle.NONE : TitleStyle.CAPITALS;
        }
        if (words.stream().anyMatch(SENTENCE_WORDS::contains)) {
            return TitleStyle.NONE;
        }
        List<String> weighty = words.stream().filter(w -> !SMALL.contains(w.toLowerCase(Locale.ROOT))).toList();
        long raised = weighty.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        if (!weighty.isEmpty() && raised >= 0.75 * weighty.size()) {
            return TitleStyle.TITLE_CASE;
        }
        return words.size() <= 6 && letters >= 3 ? TitleStyle.SENTENCE : TitleStyle.NONE;
    }

    private static char first(String text) {
        return text.isEmpty() ? '\n' : text.stripLeading().isEmpty() ? '\n' : text.stripLeading().charAt(0);
    }

    private static int firstLetter(@Nullable String text) {
        return text == null ? 0 : text.chars().filter(Character::isLetter).findFirst().orElse(0);
    }
}
