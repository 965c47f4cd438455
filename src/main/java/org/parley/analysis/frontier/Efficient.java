package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The options of one issue that no other option of it beats for both, in falling order for the first party and so rising
 * for the second. A package with any other option is beaten too, or worth the same as one that is kept.
 */
final class Efficient {
    private final int issue;
    private final long[] a;
    private final long[] b;
    private final int[] index;

    private Efficient(int issue, long[] a, long[] b, int[] index) {
        this.issue = issue;
        this.a = a;
        this.b = b;
        this.index = index;
    }

    static Efficient of(Instance instance, int issue) {
        List<Integer> order = new ArrayList<>();
        for (int o = 0; o < instance.options(issue); o++) {
            order.add(o);
        }
        order.sort((x, y) -> {
            int byA = Long.compare(instance.a(issue, y), instance.a(issue, x));
            return byA != 0 ? byA : Long.compare(instance.b(issue, y), instance.b(issue, x));
        });
        int kept = 0;
        int[] index = new int[order.size()];
        for (int option : order) {
            if (kept == 0 || instance.b(issue, option) > instance.b(issue, index[kept - 1])) {
                index[kept++] = option;
            }
        }
        return of(instance, issue, Arrays.copyOf(index, kept));
    }

    private static Efficient of(Instance instance, int issue, int[] index) {
        long[] a = new long[index.length];
        long[] b = new long[index.length];
        for (int k = 0; k < index.length; k++) {
            a[k] = instance.a(issue, index[k]);
            b[k] = instance.b(issue, index[k]);
        }
        return new Efficient(issue, a, b, index);
    }

    int issue() {
        return issue;
    }

    long[] a() {
        return a;
    }

    long[] b() {
        return b;
    }

    /** Place of each option in the instance. */
    int[] index() {
        return index;
    }

    int size() {
        return index.length;
    }

    /** How far the options lie apart for the first party, at least 0. */
    long spreadA() {
        return a[0] - a[a.length - 1];
    }

    long spreadB() {
        return b[b.length - 1] - b[0];
    }
}
