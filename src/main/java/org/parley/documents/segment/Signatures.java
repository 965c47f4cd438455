package org.parley.documents.segment;

import java.util.regex.Pattern;

/** Where the parties sign. */
final class Signatures {
    private static final Pattern MARK = Pattern.compile(
            "IN\\s+WITNESS\\s+(?:WHEREOF|HEREOF|THEREOF)|In\\s+Witness\\s+Whereof|IN WITNESS|(?m:^\\s*\\[?SIGNATURE PAGES? )|"
                    + "(?m:^\\s*(?:AGREED AND ACCEPTED|ACCEPTED AND AGREED|SIGNED (?:for|by|FOR|BY)|EXECUTED (?:as|by|AS|BY)))");

    private Signatures() {}

    /** Their places, ascending. */
    static int[] find(CharSequence text) {
        return MARK.matcher(text).results().mapToInt(r -> r.start()).toArray();
    }
}
