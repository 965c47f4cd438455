package org.parley.ui.rank;

import org.parley.analysis.pricing.PriceGap;
import org.parley.text.Texts;

/** Why something has no number, and what to enter so that it gets one. */
final class GapWords {
    private static final Texts TEXT = Texts.of("rank");

    private GapWords() {}

    static String of(PriceGap gap) {
        return TEXT.get("gap." + gap.reason(), term(gap.term()), Words.plain(gap.found()), Words.plain(gap.wanted()));
    }

    private static String term(String term) {
        return TEXT.has("term." + term) ? TEXT.get("term." + term) : term;
    }
}
