package org.parley.documents.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseTree;

/**
 * The clauses of a document and what each is about.
 *
 * @param guesses for every clause all families, the likeliest first
 * @param said one or two families for each clause of which a person said what it is about
 */
public record DocumentClauses(
        ClauseTree tree, Map<Clause, List<FamilyGuess>> guesses, Map<Clause, List<ClauseFamily>> said) {
    /** From this probability on a second family belongs to a clause as well. */
    private static final double SECOND = 0.3;

    public DocumentClauses {
        guesses = new LinkedHashMap<>(guesses);
        said = new LinkedHashMap<>(said);
    }

    public DocumentClauses withSaid(Map<Clause, List<ClauseFamily>> changed) {
        return new DocumentClauses(tree, guesses, changed);
    }

    /** One family or two, the first the one that matters most: what a person said, otherwise the guess. */
    public List<ClauseFamily> families(Clause clause) {
        List<ClauseFamily> corrected = said.get(clause);
        if (corrected != null) {
            return corrected;
        }
        List<FamilyGuess> ranked = guess(clause);
        long count = ranked.stream().skip(1).limit(1).filter(g -> g.probability() >= SECOND).count() + 1;
        return ranked.stream().limit(count).map(FamilyGuess::family).toList();
    }

    /** What every clause is about for whoever compares documents: what a person said is certain. */
    public Map<Clause, List<FamilyGuess>> answers() {
        var answers = new LinkedHashMap<>(guesses);
        said.forEach((clause, families) -> answers.put(clause,
                List.of(new FamilyGuess(families.getFirst(), 1, List.of(), null))));
        return answers;
    }

    /** How sure the first family is, 0 to 1; 1 where a person said it. */
    public double sure(Clause clause) {
        return said.containsKey(clause) ? 1 : guess(clause).getFirst().probability();
    }

    /** Whether a person said what the clause is about, or the first guess is likely enough to say so. */
    public boolean isClear(Clause clause) {
        return said.containsKey(clause) || guess(clause).getFirst().isClear();
    }

    /** All families, the likeliest first, whatever a person said. */
    public List<FamilyGuess> guess(Clause clause) {
        List<FamilyGuess> ranked = guesses.get(clause);
        if (ranked == null || ranked.isEmpty()) {
            throw new IllegalArgumentException("no clause of this document: " + clause);
        }
        return ranked;
    }
}
