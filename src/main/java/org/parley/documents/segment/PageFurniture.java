package org.parley.documents.segment;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.documents.StopSignal;

/** Page numbers and the headers and footers that come again on many pages: blanked, so that offsets stay. */
final class PageFurniture {
    private static final Pattern PAGE = Pattern.compile(
            "(?i)\\s*(?:[-–—]+ ?)?(?:page\\s+)?(?:\\d ?\\d{0,2}|[ivxl]{1,6})(?: ?[-–—]+)?(?:\\s*(?:of|/)\\s*\\d{1,3})?\\s*");
    private static final Pattern NUMBERED = Pattern
            .compile("(?is)\\s*(?:article|section|clause|\\(?[a-z#]{1,3}[.)]|#+\\.).*");
    private static final Pattern ATTACHED = Pattern
            .compile("(?is)\\s*(?:exhibit|schedule|appendix|annex|attachment).*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int OFTEN = 3;
    private static final int LONGEST = 260;

    private PageFurniture() {}

    /** The text, as long as before, with line feeds where furniture was. */
    static String blank(String text, StopSignal signal) {
        Map<String, Integer> seen = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            signal.check();
            seen.merge(shape(line), 1, Integer::sum);
        }
        var out = new StringBuilder(text);
        int start = 0;
        for (String line : text.split("\n", -1)) {
            signal.check();
            if (isFurniture(line, seen)) {
                for (int i = start; i < start + line.length(); i++) {
                    out.setCharAt(i, '\n');
                }
            }
            start += line.length() + 1;
        }
        return out.toString().replace('\f', '\n').replace('\r', ' ');
    }

    private static boolean isFurniture(String line, Map<String, Integer> seen) {
        if (line.isBlank() || line.length() > LONGEST) {
            return false;
        }
        if (PAGE.matcher(line).matches()) {
            return true;
        }
        String shape = shape(line);
        return shape.length() > 3 && seen.getOrDefault(shape, 0) >= OFTEN && !NUMBERED.matcher(shape).matches()
                && !ATTACHED.matcher(shape).matches() && !shape.startsWith("\"") && !shape.startsWith("“");
    }

    private static String shape(String line) {
        return BLANKS.matcher(DIGITS.matcher(line.strip()).replaceAll("#")).replaceAll(" ");
    }
}
