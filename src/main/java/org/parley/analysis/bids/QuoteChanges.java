package org.parley.analysis.bids;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Quote;

/**
 * How the values of one version of a bid differ from those of another. Words and notes do not count.
 *
 * @param changed mechanisms with a value before and another one now
 * @param added mechanisms with a value only now
 * @param gone mechanisms with a value only before
 */
public record QuoteChanges(int changed, int added, int gone) {
    public static QuoteChanges between(Map<String, Quote> before, Map<String, Quote> now) {
        Set<String> mechanisms = new HashSet<>(before.keySet());
        mechanisms.addAll(now.keySet());
        int changed = 0;
        int added = 0;
        int gone = 0;
        for (String mechanism : mechanisms) {
            Double old = value(before.get(mechanism));
            Double latest = value(now.get(mechanism));
            if (old == null) {
                added += latest == null ? 0 : 1;
            } else if (latest == null) {
                gone++;
            } else if (!Objects.equals(old, latest)) {
                changed++;
            }
        }
        return new QuoteChanges(changed, added, gone);
    }

    private static @Nullable Double value(@Nullable Quote quote) {
        return quote == null ? null : quote.value();
    }
}
