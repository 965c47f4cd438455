package org.parley.documents.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.FamilyGuess;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.CodePoints;

/** The clauses of a document as alignment reads them, down to the sections of its articles. */
public final class ClauseList {
    private static final int DEEPEST = 2;

    /** A family that is less sure says nothing. */
    private static final double SURE = 0.5;

    private final ClauseTree tree;
    private final Map<org.parley.documents.segment.Clause, List<FamilyGuess>> families;
    private final CodePoints codePoints;
    private final List<Clause> clauses = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ClauseList(
            ClauseTree tree, Map<org.parley.documents.segment.Clause, List<FamilyGuess>> families) {
        this.tree = tree;
        this.codePoints = new CodePoints(tree.source());
        this.families = families;
    }

    /**
     * A clause is called by its number, where this is not there or not the only one of its kind by {@code @} and the offset
     * of its heading. An article that says nothing of its own is left out, for its sections stand for it. What stands
     * outside all clauses, such as the opening and the signatures, is kept as clauses without number and title, so that a
     * comparison leaves nothing out.
     *
     * @param families of each clause, the likeliest first; may be empty
     */
    public static List<Clause> of(
            ClauseTree tree, Map<org.parley.documents.segment.Clause, List<FamilyGuess>> families) {
        var list = new ClauseList(tree, families);
        int at = 0;
        for (var top : tree.top()) {
            list.addBetween(at, top.start());
            list.add(top);
            at = top.end();
        }
        list.addBetween(at, tree.source().length());
        return List.copyOf(list.clauses);
    }

    private void addBetween(int start, int end) {
        String body = tree.source().substring(start, Math.max(start, end));
        if (!body.isBlank()) {
            clauses.add(new Clause(place(start), 1, null, null, body, null));
        }
    }

    private void add(org.parley.documents.segment.Clause found) {
        boolean whole = found.level() >= DEEPEST || found.children().isEmpty();
        int end = whole ? found.end() : found.children().getFirst().start();
        String body = tree.source().substring(Math.min(found.bodyStart(), end), end);
        if (whole || !body.isBlank()) {
            clauses.add(new Clause(id(found), found.level(), found.number(), found.title(), body, family(found)));
        }
        if (!whole) {
            found.children().forEach(this::add);
        }
    }

    private String id(org.parley.documents.segment.Clause found) {
        String number = found.number();
        return number != null && ids.add(number) ? number : place(found.start());
    }

    private String place(int start) {
        return "@" + codePoints.before(start);
    }

    private @Nullable String family(org.parley.documents.segment.Clause found) {
        return families.getOrDefault(found, List.of()).stream()
                .findFirst()
                .filter(guess -> guess.probability() >= SURE)
                .map(guess -> guess.family().name())
                .orElse(null);
    }
}
