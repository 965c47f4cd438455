package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankedBid;
import org.parley.analysis.smaa.WeightKnowledge;
import org.parley.text.Texts;

/** Whether the answer depends on how firmly the weights are believed, in a sentence. */
final class SureViews {
    /** From the firmest belief in the weights to none. */
    static final List<WeightKnowledge> ALL = List.of(WeightKnowledge.GROUPS, WeightKnowledge.ORDER,
            WeightKnowledge.ANY);
    private static final Texts TEXT = Texts.of("rank");
    private static final String KEY = "views";

    private SureViews() {}

    /** @param found what is computed so far */
    static Finding.Line of(Map<WeightKnowledge, RankAcceptability> found) {
        var told = new ArrayList<String>();
        var winners = new ArrayList<String>();
        for (WeightKnowledge view : ALL) {
            RankAcceptability answer = found.get(view);
            if (answer == null) {
                return new Finding.Line(KEY, Finding.Mark.PLAIN, TEXT.get("sure.views.running"));
            }
            RankedBid first = answer.bids().values().stream()
                    .max(Comparator.comparingDouble((RankedBid b) -> b.first().value()))
                    .orElseThrow();
            winners.add(first.letter());
            told.add(TEXT.get("sure.views." + view, first.letter(), SureAnswer.share(first.first().value())));
        }
        String all = String.join(", ", told);
        return winners.stream().distinct().count() == 1
                ? new Finding.Line(KEY, Finding.Mark.GOOD, TEXT.get("sure.views.agree", winners.getFirst(), all))
                : new Finding.Line(KEY, Finding.Mark.WARNING, TEXT.get("sure.views.differ", all));
    }
}
