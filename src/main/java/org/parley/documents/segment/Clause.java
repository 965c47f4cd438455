package org.parley.documents.segment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clause and where it stands in the text it was found in. Offsets are those of {@link String}; a clause ends where
 * the next one of its level or a higher one begins, so its text holds that of its children.
 *
 * @param number as counted, without the word before it, such as {@code 4.2}, {@code IV} or {@code a}; null where lost
 * @param title null where the clause has none
 * @param level 1 for an article, 2 for its sections, deeper from 3
 * @param start of the heading, at its number if it has one
 * @param bodyStart of the text behind the heading
 * @param end exclusive
 */
public record Clause(
        @Nullable String number,
        @Nullable String title,
        int level,
        ClauseKind kind,
        int start,
        int bodyStart,
        int end,
        List<Clause> children) {
    public Clause {
        children = List.copyOf(children);
        if (start < 0 || bodyStart < start || end < bodyStart || level < 1) {
            throw new IllegalArgumentException(start + ".." + bodyStart + ".." + end + " at level " + level);
        }
    }

    /** Heading and text, with its children's. */
    public String text(String source) {
        return source.substring(start, end);
    }

    /** The text behind the heading, with its children's. */
    public String body(String source) {
        return source.substring(bodyStart, end);
    }

    /** This clause and all below it, in the order of the text. */
    public Stream<Clause> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Clause::all));
    }
}
