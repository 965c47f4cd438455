package org.parley.documents.terms.cue;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that the wording may speak of, in all the ways it is said.
 *
 * @param points for finding it; decisive from {@link Cue#NEEDED}, supporting below
 * @param starts the first letters of the words it may begin with; empty when it has to be searched for everywhere
 */
public record Concept(double points, Pattern pattern, Set<String> starts) {
    public Concept {
        starts = Set.copyOf(starts);
    }

    /** A space stands for blanks or a hyphen, {@code \\w+} with a space for any word; the pattern begins at a word. */
    static Concept of(double points, String pattern) {
        return new Concept(points, compile(pattern), WordStarts.of(pattern));
    }

    static Pattern compile(String pattern) {
        String spaced = pattern.replace("\\w+ )", "[^\\s;:]++\\s++)").replace(" ?", "[\\s-]?+").replace(" ",
                ",?[\\s-]++");
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + spaced + ")", Pattern.CASE_INSENSITIVE);
    }
}
