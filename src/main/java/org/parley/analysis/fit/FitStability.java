package org.parley.analysis.fit;

import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Relationship;

/**
 * How much the recommendation depends on single answers (SPEC 3).
 *
 * @param share of draws, 0 to 1, in which the recommendation holds when each answer moves by one up or down (within 1 to 5)
 *     with probability 0.25. The same answers always give the same share
 * @param margin half the width of the 95% interval around the share (Agresti and Coull), 0 to 1: what chance may have added
 *     or taken. Above 0 also where every draw agrees
 */
public record FitStability(double share, double margin) {
    private static final int DRAWS = 4_000;
    private static final double MOVES = 0.25;
    private static final long SEED = 16;
    private static final double TWO_SIDED_95 = 1.96;

    /** Null while there is no recommendation. */
    public static @Nullable FitStability of(Catalog catalog, Relationship relationship) {
        ModelId recommended = FitAnalysis.of(catalog, relationship).recommended();
        if (recommended == null) {
            return null;
        }
        var random = new SplittableRandom(SEED);
        int held = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            if (FitAnalysis.of(catalog, moved(relationship, random)).recommended() == recommended) {
                held++;
            }
        }
        return new FitStability((double) held / DRAWS, margin(held));
    }

    private static double margin(int held) {
        double draws = DRAWS + 4.0;
        double share = (held + 2) / draws;
        return TWO_SIDED_95 * Math.sqrt(share * (1 - share) / draws);
    }

    private static Relationship moved(Relationship relationship, SplittableRandom random) {
        var answers = new LinkedHashMap<String, Double>();
        relationship.answers().forEach((question, answer) -> {
            int step = random.nextDouble() >= MOVES ? 0 : random.nextBoolean() ? 1 : -1;
            answers.put(question, Math.clamp(answer + step, 1, 5));
        });
        return new Relationship(answers, relationship.chosen(), relationship.overrideReason());
    }
}
