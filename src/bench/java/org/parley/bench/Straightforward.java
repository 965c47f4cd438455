package org.parley.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.Point;

/** Frontiers as one would write them down first. */
final class Straightforward {
    private Straightforward() {}

    /** A sum over some issues and how it came about. */
    record Sum(long a, long b, int option, @Nullable Sum before) {}

    private static final Comparator<Sum> BEST_FIRST = Comparator.comparingLong(Sum::a).thenComparingLong(Sum::b)
            .reversed();

    /** All packages, sorted and swept. */
    static List<Point> byEnumeration(Instance instance) {
        long[] a = {0};
        long[] b = {0};
        for (int i = 0; i < instance.issues(); i++) {
            int options = instance.options(i);
            long[] nextA = new long[a.length * options];
            long[] nextB = new long[a.length * options];
            for (int k = 0; k < a.length; k++) {
                for (int o = 0; o < options; o++) {
                    nextA[k * options + o] = a[k] + instance.a(i, o);
                    nextB[k * options + o] = b[k] + instance.b(i, o);
                }
            }
            a = nextA;
            b = nextB;
        }
        List<Point> points = new ArrayList<>(a.length);
        for (int k = 0; k < a.length; k++) {
            points.add(new Point(a[k], b[k]));
        }
        points.sort(Comparator.comparingLong(Point::a).thenComparingLong(Point::b).reversed());
        List<Point> efficient = new ArrayList<>();
        for (Point point : points) {
            if (efficient.isEmpty() || point.b() > efficient.getLast().b()) {
                efficient.add(point);
            }
        }
        return efficient;
    }

    /** Issue by issue: every sum with every option, sorted and swept; the textbook's dynamic programme. */
    static List<Sum> byIssue(Instance instance) {
        List<Sum> sums = List.of(new Sum(0, 0, -1, null));
        for (int i = 0; i < instance.issues(); i++) {
            List<Sum> all = new ArrayList<>(sums.size() * instance.options(i));
            for (Sum sum : sums) {
                for (int o = 0; o < instance.options(i); o++) {
                    all.add(new Sum(sum.a + instance.a(i, o), sum.b + instance.b(i, o), o, sum));
                }
            }
            all.sort(BEST_FIRST);
            List<Sum> efficient = new ArrayList<>();
            for (Sum sum : all) {
                if (efficient.isEmpty() || sum.b > efficient.getLast().b) {
                    efficient.add(sum);
                }
            }
            sums = efficient;
        }
        return sums;
    }

    static int[] choice(Sum last, int issues) {
        int[] choice = new int[issues];
        Sum at = last;
        for (int i = issues - 1; i >= 0 && at != null; i--) {
            choice[i] = at.option;
            at = at.before;
        }
        return choice;
    }

    /** The largest product of gains among the sums that leave both their reservation; null when none does. */
    static @Nullable Sum nash(List<Sum> sums, Point reservation) {
        Sum best = null;
        double most = -1;
        for (Sum sum : sums) {
            double x = sum.a - reservation.a();
            double y = sum.b - reservation.b();
            if (x >= 0 && y >= 0 && x * y > most) {
                most = x * y;
                best = sum;
            }
        }
        return best;
    }
}
