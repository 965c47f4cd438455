package org.parley.documents.align;

import java.util.BitSet;
import java.util.List;

/** Which pairs left their place. What moved is the lesser part of the text: the rest stays where it is. */
final class Moves {
    private Moves() {}

    /**
     * @param right places on the right, in the order of the left
     * @param weights how much text each stands for, above 0
     * @return which are out of order
     */
    static BitSet of(List<Integer> right, List<Integer> weights) {
        int n = right.size();
        var heaviest = new long[n];
        var before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            before[i] = -1;
            for (int k = 0; k < i; k++) {
                if (right.get(k) < right.get(i) && heaviest[k] > heaviest[i]) {
                    heaviest[i] = heaviest[k];
                    before[i] = k;
                }
            }
            heaviest[i] += weights.get(i);
            if (last < 0 || heaviest[i] > heaviest[last]) {
                last = i;
            }
        }
        var moved = new BitSet(n);
        moved.set(0, n);
        for (int i = last; i >= 0; i = before[i]) {
            moved.clear(i);
        }
        return moved;
    }
}
