package org.parley.documents.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.documents.StopSignal;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseTree;

/** The families of all clauses of a document. */
public final class ClauseFamilies {
    private ClauseFamilies() {}

    /** For every clause all families, the likeliest first; in the order of the text. */
    public static Map<Clause, List<FamilyGuess>> of(ClauseTree tree, FamilyClassifier classifier) {
        return of(tree, classifier, StopSignal.NEVER);
    }

    /** The same, as long as it may go on. */
    public static Map<Clause, List<FamilyGuess>> of(ClauseTree tree, FamilyClassifier classifier, StopSignal signal) {
        Map<Clause, List<FamilyGuess>> families = new LinkedHashMap<>();
        tree.top().forEach(clause -> add(tree.source(), clause, null, classifier, families, signal));
        return families;
    }

    private static void add(
            String source,
            Clause clause,
            @Nullable String above,
            FamilyClassifier classifier,
            Map<Clause, List<FamilyGuess>> families,
            StopSignal signal) {
        signal.check();
        families.put(clause, classifier.rank(new ClauseWords(clause.title(), above, clause.body(source))));
        String title = clause.title() == null ? above : clause.title();
        clause.children().forEach(child -> add(source, child, title, classifier, families, signal));
    }
}
