package org.parley.documents.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.documents.StopSignal;

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
    private final Map<Integer, List<Place>> atLeft = new HashMap<>();
    private final Map<Integer, List<Place>> atRight = new HashMap<>();
    private final int[] ofLeft;
    private final int[] ofRight;

    private Pairing(Evidence evidence) {
        this.evidence = evidence;
        this.ofLeft = new int[evidence.left()];
        this.ofRight = new int[evidence.right()];
    }

    /** A left and a right clause that go together. */
    record Place(int left, int right, double score) {}

    static List<Place> of(Evidence evidence, StopSignal signal) {
        var pairing = new Pairing(evidence);
        pairing.pairs(signal);
        pairing.joins(signal);
        return pairing.places;
    }

    private void pairs(StopSignal signal) {
        var gain = new double[ofLeft.length][ofRight.length];
        for (int i = 0; i < ofLeft.length; i++) {
            for (int j = 0; j < ofRight.length; j++) {
                gain[i][j] = evidence.all(i, j) - PAIR;
            }
        }
        int[] best = Assignment.best(gain, signal);
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                add(new Place(i, best[i], evidence.all(i, best[i])));
            }
        }
    }

    private void joins(StopSignal signal) {
        var candidates = new ArrayList<Place>();
        var mostLeft = new double[ofLeft.length];
        var mostRight = new double[ofRight.length];
        for (int i = 0; i < ofLeft.length; i++) {
            for (int j = 0; j < ofRight.length; j++) {
                mostLeft[i] = Math.max(mostLeft[i], evidence.text(i, j));
                mostRight[j] = Math.max(mostRight[j], evidence.text(i, j));
            }
        }
        for (int i = 0; i < ofLeft.length; i++) {
            signal.check();
            for (int j = 0; j < ofRight.length; j++) {
                double text = evidence.text(i, j);
                // one side has no counterpart yet, and nothing on the other side is more like it
                boolean most = (ofLeft[i] == 0 && text >= mostLeft[i]) || (ofRight[j] == 0 && text >= mostRight[j]);
                if (text >= JOIN && most) {
                    candidates.add(new Place(i, j, text));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Place::score).reversed());
        candidates.forEach(this::join);
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
        return (right ? atRight : atLeft).getOrDefault(hub, List.of()).stream()
                .allMatch(p -> (right ? ofLeft[p.left()] : ofRight[p.right()]) == 1);
    }

    private void add(Place place) {
        places.add(place);
        atLeft.computeIfAbsent(place.left(), _ -> new ArrayList<>(1)).add(place);
        atRight.computeIfAbsent(place.right(), _ -> new ArrayList<>(1)).add(place);
        ofLeft[place.left()]++;
        ofRight[place.right()]++;
    }
}
