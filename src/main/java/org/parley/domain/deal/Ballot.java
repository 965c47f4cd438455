package org.parley.domain.deal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.Ordered;

/** How a group voted where it did not give swing points; kept as it was answered, so that it can be asked about again. */
public sealed interface Ballot {
    /** The ways of voting. */
    enum Kind {
        POINTS,
        RANKING,
        PAIRWISE
    }

    Kind kind();

    /**
     * The quick way: an order.
     *
     * @param ranks per item, 1 for the one to be lifted first; two items may share a rank
     */
    record Ranking(Map<String, Integer> ranks) implements Ballot {
        public static final Ranking NONE = new Ranking(Map.of());

        public Ranking {
            ranks = Ordered.map(ranks);
            ranks.forEach((item, rank) -> Check.within(rank, 1, 99, "rank of " + item));
        }

        @Override
        public Kind kind() {
            return Kind.RANKING;
        }

        public Ranking with(String item, @Nullable Integer rank) {
            return new Ranking(Ordered.with(ranks, item, rank));
        }
    }

    /** The rigorous way: how many times as important each item is as each other one. */
    record Pairwise(Map<Pair, Double> judgements) implements Ballot {
        public static final Pairwise NONE = new Pairwise(Map.of());

        /** The largest number of times that people can tell apart. */
        public static final double STRONGEST = 9;

        public Pairwise {
            judgements = Ordered.map(judgements);
            judgements.forEach((pair, times) -> Check.within(
                    Math.abs(times), 1, STRONGEST, "judgement of " + pair.first() + " against " + pair.second()));
        }

        @Override
        public Kind kind() {
            return Kind.PAIRWISE;
        }

        public Pairwise with(Pair pair, @Nullable Double times) {
            return new Pairwise(Ordered.with(judgements, pair, times));
        }

        /** How many times as important the first item is as the second, 1/9 to 9; null while nobody has said. */
        public @Nullable Double ratio(String first, String second) {
            Double times = judgements.get(new Pair(first, second));
            Double other = judgements.get(new Pair(second, first));
            if (times != null) {
                return ratio(times);
            }
            return other == null ? null : Double.valueOf(1 / ratio(other));
        }

        private static double ratio(double times) {
            return times > 0 ? times : -1 / times;
        }
    }

    /** Two items; a judgement of 3 says that the first is 3 times as important, one of -3 that the second is. */
    record Pair(String first, String second) {}
}
