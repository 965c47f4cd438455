package org.parley.documents.align;

import java.util.List;
import java.util.Optional;
import org.parley.documents.StopSignal;

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
        return of(left, right, StopSignal.NEVER);
    }

    /** The same, as long as it may go on. */
    public static Alignment of(List<Clause> left, List<Clause> right, StopSignal signal) {
        return of(Wordings.of(left, signal), Wordings.of(right, signal), signal);
    }

    /** The same for clauses whose words are known already, as where one document is aligned with many. */
    public static Alignment of(Wordings left, Wordings right, StopSignal signal) {
        Evidence evidence = Evidence.of(left, right, signal);
        return Matches.of(left.clauses(), right.clauses(), Pairing.of(evidence, signal));
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
