package org.parley.documents.terms.cue;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the wording about a mechanism is known.
 *
 * @param mechanism id of the catalogue; begins with {@code ~} for a thing that is no mechanism and is known only so that
 *     its number is not taken for that of one
 * @param least the smallest value that makes sense
 * @param most the largest
 * @param concepts what speaks for it
 * @param against what speaks against it
 * @param noun what a bare count must stand next to; null where nothing is counted
 * @param none words that mean the value 0
 * @param all words that mean the value 100
 * @param rest words that, with the number, say what is left of a hundred
 * @param above words that say how much more than a hundred
 * @param levels wordings of the levels, the most specific first
 */
public record Cue(
        String mechanism,
        Measure measure,
        double least,
        double most,
        List<Concept> concepts,
        List<Concept> against,
        @Nullable Pattern noun,
        List<Pattern> none,
        List<Pattern> all,
        List<Pattern> rest,
        List<Pattern> above,
        List<LevelWords> levels) {
    /** Points from which a sentence is about the mechanism. */
    public static final double NEEDED = 4;

    public Cue {
        concepts = List.copyOf(concepts);
        against = List.copyOf(against);
        none = List.copyOf(none);
        all = List.copyOf(all);
        rest = List.copyOf(rest);
        above = List.copyOf(above);
        levels = List.copyOf(levels);
    }

    /** Known only to keep its number from others. */
    public boolean isDecoy() {
        return mechanism.startsWith("~");
    }

    /** @param all patterns that must all occur */
    public record LevelWords(int level, List<Pattern> all) {
        public LevelWords {
            all = List.copyOf(all);
        }
    }
}
