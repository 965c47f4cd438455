package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.parley.documents.StopSignal;

/**
 * The best row of headings among candidates: dynamic programming over their order in the text, where a number that
 * follows the one before is rewarded, a gap costs, and a number that goes back is not possible.
 */
final class ChainFinder {
    /** What crossing a place where the contract may be over costs. */
    private static final double CROSSING = 3;
    private static final int REACH = 250;

    private final int[] borders;
    private final StopSignal signal;

    /** @param borders places, ascending, where an attachment or the signatures may begin */
    ChainFinder(int[] borders, StopSignal signal) {
        this.borders = borders.clone();
        this.signal = signal;
    }

    /** @param candidates in the order of the text */
    Chain best(List<Heading> candidates) {
        int size = candidates.size();
        double[] score = new double[size];
        int[] previous = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            signal.check();
            Heading heading = candidates.get(i);
            score[i] = opening(heading.label());
            previous[i] = -1;
            for (int j = Math.max(0, i - REACH); j < i; j++) {
                double with = score[j] + step(candidates.get(j), heading);
                if (with > score[i]) {
                    score[i] = with;
                    previous[i] = j;
                }
            }
            score[i] += heading.score();
            last = last < 0 || score[i] > score[last] ? i : last;
        }
        if (last < 0 || score[last] <= 0) {
            return Chain.NONE;
        }
        List<Heading> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(candidates.get(i));
        }
        Collections.reverse(chain);
        return new Chain(chain, score[last]);
    }

    private static double opening(Label label) {
        if (label.numbering() == Numbering.DEEP) {
            return 0.5 - 0.5 * (label.minor() - 1);
        }
        double late = 0.7 * (label.major() - 1) + (label.minor() > 1 ? 0.5 * (label.minor() - 1) : 0);
        return (label.minor() == 0 ? 1 : 0) - late;
    }

    private double step(Heading from, Heading to) {
        if (to.start() < from.label().end()) {
            return Double.NEGATIVE_INFINITY;
        }
        double gain = step(from.label(), to.label());
        return gain == Double.NEGATIVE_INFINITY ? gain : gain - CROSSING * crossed(from.start(), to.start());
    }

    /** What the count from one number to the next is worth. */
    private static double step(Label from, Label to) {
        int articles = to.major() - from.major();
        int sections = to.minor() - from.minor();
        if (articles == 0) {
            return sections == 1 ? 2 : sections > 1 && sections <= 5 ? 1 - 0.8 * sections : Double.NEGATIVE_INFINITY;
        }
        if (articles < 0 || articles > 4 || to.minor() > 3) {
            return Double.NEGATIVE_INFINITY;
        }
        double gap = 1.5 * (articles - 1);
        return (to.minor() == 0 ? 2 : 0.6 - 0.8 * (to.minor() - 1)) - gap;
    }

    private int crossed(int from, int to) {
        return place(to) - place(from);
    }

    private int place(int offset) {
        int found = Arrays.binarySearch(borders, offset);
        return found >= 0 ? found : -found - 1;
    }
}
