package org.parley.analysis.consensus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.weight.ahp.Judgements;
import org.parley.analysis.weight.ahp.Priorities;
import org.parley.analysis.weight.roc.RocWeights;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.WeightRound;

/** What a group's answers weigh, however it answered (SPEC 4.1). */
public final class BallotWeights {
    private BallotWeights() {}

    /** Per item, in proportion; empty for a group that did not vote, or that ranks or compares and has not finished. */
    public static Optional<double[]> of(WeightRound round, GroupId group, List<String> items) {
        return switch (round.ballots().get(group)) {
            case null -> points(round, group, items);
            case Ballot.Ranking ranking -> ranks(ranking, items);
            case Ballot.Pairwise pairwise -> judgements(pairwise, items)
                    .map(j -> Priorities.of(j).weights().stream().mapToDouble(w -> w).toArray());
        };
    }

    /** True when the group has answered for every item, or pair of items, and something weighs. */
    public static boolean complete(WeightRound round, GroupId group, List<String> items) {
        boolean answered = round.ballots().containsKey(group)
                || items.stream().allMatch(i -> round.points(group, i) != null);
        return answered && of(round, group, items).isPresent();
    }

    /** True when the group has answered for some item, or pair of items. */
    public static boolean begun(WeightRound round, GroupId group, List<String> items) {
        return switch (round.ballots().get(group)) {
            case null -> items.stream().anyMatch(i -> round.points(group, i) != null);
            case Ballot.Ranking ranking -> items.stream().anyMatch(ranking.ranks()::containsKey);
            case Ballot.Pairwise pairwise -> !pairwise.judgements().isEmpty();
        };
    }

    /** The judgements on these items as a whole; empty while one is missing. */
    public static Optional<Judgements> judgements(Ballot.Pairwise pairwise, List<String> items) {
        int n = items.size();
        if (n == 0) {
            return Optional.empty();
        }
        var matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                Double ratio = pairwise.ratio(items.get(i), items.get(j));
                if (ratio == null) {
                    return Optional.empty();
                }
                matrix[i][j] = ratio;
                matrix[j][i] = 1 / ratio;
            }
        }
        return Optional.of(Judgements.of(matrix));
    }

    private static Optional<double[]> points(WeightRound round, GroupId group, List<String> items) {
        double[] row = items.stream().mapToDouble(i -> orZero(round.points(group, i))).toArray();
        return Vectors.sum(row) > 0 ? Optional.of(row) : Optional.empty();
    }

    private static Optional<double[]> ranks(Ballot.Ranking ranking, List<String> items) {
        if (items.isEmpty() || !ranking.ranks().keySet().containsAll(items)) {
            return Optional.empty();
        }
        return Optional.of(RocWeights.of(
                items.stream().mapToInt(i -> Objects.requireNonNull(ranking.ranks().get(i))).toArray()));
    }

    private static double orZero(@Nullable Double points) {
        return points == null ? 0 : points;
    }
}
