package org.parley.documents.terms.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.StopSignal;
import org.parley.documents.segment.LineBreaks;

/** Where sentences and lines that stand for themselves begin and end. */
final class Pieces {
    private static final Pattern STOP = Pattern.compile("[.!?][\"”’')\\]]*(?=\\s)");
    private static final Pattern NO_STOP = Pattern.compile(
            "(?:^|[\\s(])(?:e\\.g|i\\.e|etc|no|nos|art|sec|approx|max|min|incl|excl|vs|cf|inc|ltd|co|corp|resp|ca|viz|fig|"
                    + "para|p\\.a|p\\.c|mr|ms|dr|st|\\p{Lu})\\.$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS = Pattern.compile(
            "^\\s*(?:[•▪●◦*–—-]\\s|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s|\\|)");
    private static final Pattern CELLS = Pattern.compile("\\S *\\t|\\S ?\\|\\s?\\S|\\S {4,12}\\S.{0,80} {4,12}\\S");
    /** What is drawn below the heads of a table. */
    private static final Pattern RULE = Pattern.compile("[ \\t]*+[-=][-=+ ]{8,}+\\s*+");
    private static final Pattern DRAWN = Pattern.compile("\\s*+\\S.*? {3,}\\S");
    /** So much further in than the heads of a table begins what was too long for the line of its row. */
    private static final int REST = 8;
    /** Instead of the indent of a table's heads where there is no table. */
    private static final int NONE = -1;
    private static final int FULL_LINE = 48;

    /** Nobody writes a longer sentence; a text without stops is cut between words. */
    private static final int LONGEST = 4000;

    private Pieces() {}

    /** Whether a line has cells side by side. */
    static boolean isRow(String line) {
        return (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.contains("    "))
                && CELLS.matcher(line).find();
    }

    /** Start and end of each, without the blanks around it. */
    static List<int[]> of(String source, int start, int end, StopSignal signal) {
        List<int[]> pieces = new ArrayList<>();
        int from = start;
        int line = start;
        int table = NONE;
        while (line < end) {
            signal.check();
            int next = next(source, line, end);
            table = table == NONE ? heads(source, line, end) ? indent(line(source, line, end)) : NONE
                    : inTable(line(source, line, end), table) ? table : NONE;
            if (table != NONE && indent(line(source, next, end)) < table + REST) {
                add(source, from, next, pieces);
                from = next;
            } else if (table == NONE && (next >= end || breaks(source, line, end))) {
                sentences(source, from, next, pieces);
                from = next;
            }
            line = next;
        }
        return pieces;
    }

    /** Where the line behind the one that begins at a place begins. */
    private static int next(String source, int from, int end) {
        int stop = source.indexOf('\n', from);
        return stop < 0 || stop >= end ? end : stop + 1;
    }

    private static String line(String source, int from, int end) {
        return source.substring(from, next(source, from, end)).stripTrailing();
    }

    /** Whether a line has the heads of a table, below which dashes are drawn. */
    private static boolean heads(String source, int start, int end) {
        int next = next(source, start, end);
        return next < end && RULE.matcher(line(source, next, end)).matches()
                && DRAWN.matcher(line(source, start, end)).lookingAt();
    }

    /** @param indent of its heads */
    private static boolean inTable(String line, int indent) {
        return RULE.matcher(line).matches() || DRAWN.matcher(line).lookingAt() || indent(line) >= indent + REST;
    }

    /** How many blanks a line begins with; 0 for one that has nothing else. */
    private static int indent(String line) {
        return line.isBlank() ? 0 : line.length() - line.stripLeading().length();
    }

    private static boolean breaks(String source, int start, int end) {
        int next = next(source, start, end);
        String line = line(source, start, end);
        String after = line(source, next, end);
        if (line.isBlank() || after.isBlank() || isRow(line) || isRow(after)
                || STARTS.matcher(after).find() || heads(source, next, end)) {
            return true;
        }
        char first = after.strip().charAt(0);
        return line.strip().length() < FULL_LINE && !Character.isLowerCase(first) && !line.strip().endsWith(",")
                && !LineBreaks.runsOn(source, start, next - 1);
    }

    private static void sentences(String source, int start, int end, List<int[]> pieces) {
        String text = source.substring(start, end);
        if (isRow(text.stripTrailing())) {
            add(source, start, end, pieces);
            return;
        }
        int from = 0;
        Matcher stop = STOP.matcher(text);
        while (stop.find()) {
            String upTo = text.substring(Math.max(from, stop.start() - 8), stop.start() + 1);
            if (!NO_STOP.matcher(upTo).find() && startsOne(text, stop.end())) {
                add(source, start + from, start + stop.end(), pieces);
                from = stop.end();
            }
        }
        add(source, start + from, end, pieces);
    }

    private static boolean startsOne(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || "\"“'(".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at == text.length() || !Character.isLowerCase(text.charAt(at));
    }

    private static void add(String source, int start, int end, List<int[]> pieces) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        while (to - from > LONGEST) {
            int cut = lastBlank(source, from, from + LONGEST);
            pieces.add(new int[] {from, cut});
            from = cut;
            while (Character.isWhitespace(source.charAt(from))) {
                from++;
            }
        }
        if (from < to) {
            pieces.add(new int[] {from, to});
        }
    }

    /** Where the last word between two places ends; the second place when there is only one. */
    private static int lastBlank(String source, int from, int to) {
        int cut = to;
        while (cut > from && !Character.isWhitespace(source.charAt(cut))) {
            cut--;
        }
        while (cut > from && Character.isWhitespace(source.charAt(cut - 1))) {
            cut--;
        }
        return cut > from ? cut : to;
    }
}
