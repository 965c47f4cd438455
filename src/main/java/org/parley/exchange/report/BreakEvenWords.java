package org.parley.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.BreakEven;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Which of two bids costs less at which volume, in a sentence. */
public final class BreakEvenWords {
    private static final Texts TEXT = Texts.of("pricing");

    private BreakEvenWords() {}

    /** @param name of a bid by its letter */
    public static String of(BreakEven pair, UnaryOperator<String> name) {
        String first = name.apply(pair.first());
        String second = name.apply(pair.second());
        List<BreakEven.Stretch> stretches = pair.stretches();
        if (stretches.size() == 1) {
            String cheaper = stretches.getFirst().cheaper();
            return cheaper == null
                    ? TEXT.get("pricing.break.same", first, second, contacts(pair.to()))
                    : TEXT.get("pricing.break.never", first, second, name.apply(cheaper), contacts(pair.to()));
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < stretches.size(); i++) {
            BreakEven.Stretch each = stretches.get(i);
            String where = i == 0 ? "below" : i == stretches.size() - 1 ? "above" : "between";
            parts.add(TEXT.get(
                    "pricing.break." + where, cheaper(each.cheaper(), name), contacts(each.from()),
                    contacts(each.to())));
        }
        return TEXT.get("pricing.break", first, second, String.join(", ", parts));
    }

    private static String cheaper(@Nullable String letter, UnaryOperator<String> name) {
        return letter == null ? TEXT.get("pricing.break.neither") : name.apply(letter);
    }

    private static String contacts(double contacts) {
        return Numbers.local().fixed(contacts, 0);
    }
}
