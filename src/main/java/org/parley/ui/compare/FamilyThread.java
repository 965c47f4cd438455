package org.parley.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.weight.DoubleCount;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Where a family's score comes from. */
final class FamilyThread {
    private static final Texts TEXT = Texts.of("compare");

    private FamilyThread() {}

    static List<ThreadLine> lines(GridData data, FamilyRow row, @Nullable BidHead bid, CellTexts texts) {
        var weight = new ThreadLine(ThreadLine.Kind.WEIGHT, weight(data, row));
        Double score = bid == null ? null : row.cell(bid.letter()).score();
        if (bid == null || score == null) {
            return List.of(weight);
        }
        List<ClauseRow> scored = data.rows().values().stream()
                .filter(r -> r.asked() && r.mechanism().family().equals(row.family().id()))
                .filter(r -> !DoubleCount.avoidedFor(data.terms(), r.mechanism()))
                .toList();
        String values = scored.stream()
                .map(r -> TEXT.get("family.part", r.mechanism().id(), texts.points(r.cell(bid.letter()).value())))
                .collect(Collectors.joining(", "));
        return List.of(
                new ThreadLine(
                        ThreadLine.Kind.VALUE,
                        TEXT.get("family.why", texts.points(score), Integer.toString(scored.size()), values)),
                weight);
    }

    private static String weight(GridData data, FamilyRow row) {
        Double weight = row.weight();
        if (weight == null) {
            return TEXT.get("family.why.unscored");
        }
        Ranking ranking = data.analysis().ranking();
        return TEXT.get(
                ranking.weighted() ? "family.why.weight." + ranking.scored().group().basis() : "family.why.equal",
                Numbers.local().percent(weight, 1),
                Integer.toString(ranking.scored().group().weights().size()));
    }
}
