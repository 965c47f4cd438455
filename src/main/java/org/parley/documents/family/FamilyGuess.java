package org.parley.documents.family;

import java.util.List;

/**
 * A family that a clause may belong to.
 *
 * @param probability 0 to 1; those of all families sum to 1
 * @param words of the clause that spoke most for it, the strongest first; at most five
 */
public record FamilyGuess(ClauseFamily family, double probability, List<String> words) {
    public FamilyGuess {
        words = List.copyOf(words);
    }
}
