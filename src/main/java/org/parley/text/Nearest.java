package org.parley.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant who mistyped a name. */
public final class Nearest {
    private Nearest() {}

    /** The candidate with the fewest letters different, or empty when none is near. */
    public static Optional<String> to(String typed, Collection<String> candidates) {
        String wanted = plain(typed);
        int most = Math.max(1, (wanted.length() + 1) / 3);
        return candidates.stream()
                .filter(c -> Math.abs(plain(c).length() - wanted.length()) <= most)
                .filter(c -> distance(wanted, plain(c)) <= most)
                .min(Comparator.comparingInt(c -> distance(wanted, plain(c))));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
