package org.parley.documents.segment;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the parties sign. */
final class Signatures {
    private static final Pattern MARK = Pattern.compile(
            "(?<witness>IN\\s+WITNESS\\s+(?:WHEREOF|HEREOF|THEREOF)|In\\s+Witness\\s+Whereof|IN WITNESS)"
                    + "|\\[?SIGNATURE PAGES? |AGREED AND ACCEPTED|ACCEPTED AND AGREED|SIGNED (?:for|by|FOR|BY)"
                    + "|EXECUTED (?:as|by|AS|BY)");
    private static final String BLANKS = " \t\n\u000b\f\r";

    private Signatures() {}

    /** Their places, ascending. */
    static int[] find(CharSequence text) {
        return MARK.matcher(text).results().mapToInt(mark -> place(text, mark)).filter(place -> place >= 0).toArray();
    }

    /** All but the witness clause count at the beginning of a line only, with the blank lines before it. */
    private static int place(CharSequence text, MatchResult mark) {
        if (mark.group("witness") != null) {
            return mark.start();
        }
        int line = -1;
        int at = mark.start();
        while (at > 0 && BLANKS.indexOf(text.charAt(at - 1)) >= 0) {
            line = text.charAt(at - 1) == '\n' ? at : line;
            at--;
        }
        return at == 0 ? 0 : line;
    }
}
