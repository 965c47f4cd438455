package org.parley.documents.terms.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.StopSignal;

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
        while (line < end) {
            signal.check();
            int stop = source.indexOf('\n', line);
            int next = stop < 0 || stop >= end ? end : stop + 1;
            if (next >= end || breaks(source.substring(line, next), source, next, end)) {
                sentences(source, from, next, pieces);
                from = next;
            }
            line = next;
        }
        return pieces;
    }

    private static boolean breaks(String line, String source, int next, int end) {
        int stop = source.indexOf('\n', next);
        String after = source.substring(next, stop < 0 || stop > end ? end : stop);
        if (line.isBlank() || after.isBlank() || isRow(line) || isRow(after)
                || STARTS.matcher(after).find()) {
            return true;
        }
        char first = after.strip().charAt(0);
        return line.strip().length() < FULL_LINE && !Character.isLowerCase(first) && !line.strip().endsWith(",");
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
