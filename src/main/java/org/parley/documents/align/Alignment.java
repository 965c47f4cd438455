package org.parley.documents.align;

import java.util.List;
import java.util.Optional;

/**
 * The clauses of two documents side by side. Every clause is in exactly one match.
 *
 * @param matches in the order of the left document; what only the right one has stands after what it follows there
 */
public record Alignment(List<Match> matches) {
    public Alignment {
        matches = List.copyOf(matches);
    }

    /**
     * Aligns any two documents, whatever their order and numbering. Takes memory and time in proportion to the product of
     * the two counts of clauses.
     */
    public static Alignment of(List<Clause> left, List<Clause> right) {
        return Matches.of(left, right, Pairing.of(Evidence.of(left, right)));
    }

    /** The counterpart for which most speaks. */
    public Optional<Clause> counterpart(Clause left) {
        return matches.stream()
                .flatMap(match -> match.links().stream())
                .filter(link -> link.left().equals(left))
                .map(Link::right)
                .findFirst();
    }
}
