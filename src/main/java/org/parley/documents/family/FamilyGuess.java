package org.parley.documents.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family that a clause may belong to.
 *
 * @param probability 0 to 1; those of all families sum to 1
 * @param words of the clause that spoke most for it, the strongest first; at most five
 * @param example name of the clause that a person set to this family and that this one is like; null for none
 */
public record FamilyGuess(ClauseFamily family, double probability, List<String> words, @Nullable String example) {
    public FamilyGuess {
        words = List.copyOf(words);
    }
}
