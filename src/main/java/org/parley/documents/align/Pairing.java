package org.parley.documents.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which clauses go together, by their places in the two documents. First the pairs that are best as a whole, one to one;
 * then what is left over joins the clause that already says the same, which makes merged and split clauses.
 */
final class Pairing {
    /** Below, two clauses are no pair: what any two clauses of a contract have in common. */
    private static final double PAIR = 0.2;

    /** How like a left-over clause must be to one that has a counterpart already, by its text alone. */
    private static final double JOIN = 0.15;

    private final Evidence evidence;
    private final List<Place> places = new ArrayList<>();
    private final int[] ofLeft;
    private final int[] ofRight;

    private Pairing(Evidence evidence) {
        this.evidence = evidence;
        this.ofLeft = new int[evidence.left()];
        this.ofRight = new int[evidence.right()];
    }

    /** A left and a right clause that go together. */
    record Place(int left, int right, double score) {}

    static List<Place> of(Evidence evidence) {
        var pairing = new Pairing(evidence);
        pairing.pairs();
        pairing.joins();
        return pairing.places;
    }

    private void pairs() {
        var gain = new double[ofLeft.length][ofRight.length];
        for (int i = 0; i < ofLeft.length; i++) {
            for (int j = 0; j < ofRight.length; j++) {
                gain[i][j] = evidence.all(i, j) - PAIR;
            }
        }
        int[] best = Assignment.best(gain);
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                add(new Place(i, best[i], evidence.all(i, best[i])));
            }
        }
    }

    private void joins() {
        var candidates = new ArrayList<Place>();
        for (int i = 0; i < ofLeft.length; i++) {
            for (int j = 0; j < ofRight.length; j++) {
                if (evidence.text(i, j) >= JOIN && (mostAlike(i, j, true) || mostAlike(i, j, false))) {
                    candidates.add(new Place(i, j, evidence.text(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Place::score).reversed());
        candidates.forEach(this::join);
    }

    /** Whether one side has no counterpart yet, and nothing on the other side is more like it. */
    private boolean mostAlike(int i, int j, boolean left) {
        return left
                ? ofLeft[i] == 0
                        && IntStream.range(0, ofRight.length).allMatch(k -> evidence.text(i, k) <= evidence.text(i, j))
                : ofRight[j] == 0
                        && IntStream.range(0, ofLeft.length).allMatch(k -> evidence.text(k, j) <= evidence.text(i, j));
    }

    /** A clause is merged with others or split, but not both: the middle of a chain would belong to everything. */
    private void join(Place place) {
        boolean merges = ofLeft[place.left()] == 0 && partnersHaveNoOther(place.right(), true);
        boolean splits = ofRight[place.right()] == 0 && partnersHaveNoOther(place.left(), false);
        if (merges || splits) {
            add(place);
        }
    }

    private boolean partnersHaveNoOther(int hub, boolean right) {
        return places.stream()
                .filter(p -> (right ? p.right() : p.left()) == hub)
                .allMatch(p -> (right ? ofLeft[p.left()] : ofRight[p.right()]) == 1);
    }

    private void add(Place place) {
        places.add(place);
        ofLeft[place.left()]++;
        ofRight[place.right()]++;
    }
}
