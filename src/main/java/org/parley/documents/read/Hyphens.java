package org.parley.documents.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words broken at line ends. The rest of the document says whether a hyphen belongs to the word. */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(?<!\\p{L})(\\p{L}{1,40})([-\u00ad\u2010])\\s*$");
    private static final Pattern REST = Pattern.compile("^\\s*(\\p{Ll}\\p{L}*)");

    private final Set<String> known = new HashSet<>();

    /** Learns the words of a line that are whole. */
    void learn(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.end() < line.stripTrailing().length() - 1 || !BROKEN.matcher(line).find()) {
                known.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether the first line ends within a word that the second goes on with. */
    boolean broken(CharSequence line, String next) {
        return BROKEN.matcher(line).find() && REST.matcher(next).find();
    }

    /** What is put in place of the hyphen. */
    String glue(CharSequence line, String next) {
        Matcher broken = BROKEN.matcher(line);
        Matcher rest = REST.matcher(next);
        if (!broken.find() || !rest.find()) {
            throw new IllegalArgumentException("no word is broken");
        }
        String first = broken.group(1).toLowerCase(Locale.ROOT);
        String second = rest.group(1).toLowerCase(Locale.ROOT);
        boolean soft = broken.group(2).equals("\u00ad");
        boolean compound = known.contains(first + "-" + second)
                || (known.contains(first) && known.contains(second) && !known.contains(first + second));
        return soft || !compound ? "" : "-";
    }

    /** How long the part of the word in the next line is, with the blanks before it. */
    static int rest(String next) {
        Matcher rest = REST.matcher(next);
        return rest.find() ? rest.end() : 0;
    }

    /** Where the hyphen stands. */
    static int place(CharSequence line) {
        Matcher broken = BROKEN.matcher(line);
        return broken.find() ? broken.start(2) : line.length();
    }
}
