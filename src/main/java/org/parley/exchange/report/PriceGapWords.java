package org.parley.exchange.report;

import org.parley.analysis.pricing.PriceGap;
import org.parley.analysis.pricing.PriceGap.Reason;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Why a price has no figure, in a sentence. */
public final class PriceGapWords {
    private static final Texts TEXT = Texts.of("pricing");
    private static final String VOLUMES_OF = "volumes.";

    private PriceGapWords() {}

    public static String of(PriceGap gap) {
        String own = "pricing.gap." + gap.reason() + "." + gap.term();
        String key = TEXT.has(own) ? own : "pricing.gap." + gap.reason();
        boolean count = gap.reason() == Reason.LIST_LENGTH;
        return TEXT.get(key, term(gap.term()), number(gap.found(), count), number(gap.wanted(), count));
    }

    private static String number(double number, boolean count) {
        return count ? Numbers.local().fixed(number, 0) : Numbers.local().plain(number * 100) + "%";
    }

    private static String term(String term) {
        if (term.isEmpty()) {
            return "";
        }
        return term.startsWith(VOLUMES_OF)
                ? TEXT.get("pricing.term.volumesOf", term.substring(VOLUMES_OF.length()))
                : TEXT.get("pricing.term." + term);
    }
}
