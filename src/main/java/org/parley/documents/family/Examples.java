package org.parley.documents.family;

import java.util.Comparator;
import java.util.List;

/**
 * Clauses that a person said the families of. What is like one of them is about the same: so what was corrected once need
 * not be corrected in the next document. Gives the same answer for the same examples, and learns nothing else.
 */
public final class Examples {
    /** Nobody has said anything. */
    public static final Examples NONE = new Examples(List.of(), Likeness.of(FamilyWeights.read(List.of())));

    /** Clauses less like each other than this have nothing to say about each other. */
    private static final double UNLIKE = 0.5;

    private final List<Known> known;
    private final Likeness likeness;

    /**
     * A clause that a person said the families of.
     *
     * @param name what to call it where it decides about another clause
     * @param families one or two, the first the one that matters most
     */
    public record Example(String name, ClauseWords words, List<ClauseFamily> families) {
        public Example {
            families = List.copyOf(families);
        }
    }

    private record Known(Example example, Likeness.Profile profile) {}

    /**
     * An example that a clause is like.
     *
     * @param pull how much it decides, above 0 to 1
     */
    record Alike(Example example, double pull) {
        /** What the example says for a family, 0 to 1; a second family says a little less than the first. */
        double share(ClauseFamily family) {
            int place = example.families().indexOf(family);
            return place < 0 ? 0 : example.families().size() == 1 ? 1 : place == 0 ? 0.55 : 0.45;
        }
    }

    private Examples(List<Known> known, Likeness likeness) {
        this.known = List.copyOf(known);
        this.likeness = likeness;
    }

    static Examples of(List<Example> examples, FamilyWeights weights) {
        var likeness = Likeness.of(weights);
        return new Examples(
                examples.stream().map(e -> new Known(e, likeness.profile(e.words()))).toList(), likeness);
    }

    /** The examples that a clause is like, the likest first. */
    List<Alike> like(ClauseWords clause) {
        if (known.isEmpty()) {
            return List.of();
        }
        Likeness.Profile profile = likeness.profile(clause);
        return known.stream()
                .map(k -> new Alike(k.example(), pull(profile.likeness(k.profile()))))
                .filter(alike -> alike.pull() > 0)
                .sorted(Comparator.comparingDouble(Alike::pull).reversed())
                .toList();
    }

    private static double pull(double likeness) {
        return Math.clamp((likeness - UNLIKE) / (1 - UNLIKE), 0, 1);
    }
}
