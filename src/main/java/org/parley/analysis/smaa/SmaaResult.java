package org.parley.analysis.smaa;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each alternative takes each rank, and for which weights it is first. Alternatives and criteria are in the
 * problem's order. The rank of an alternative is the number of alternatives strictly better, so alternatives of equal total
 * share a rank and the acceptabilities of one rank can then sum to more than 1.
 *
 * @param draws that were made; 0 when the result is exact
 * @param confidenceDraws that were made at the central weights; 0 when no value is uncertain
 * @param alternatives one per alternative
 * @param pairwise per alternative and other alternative, the share of draws in which the first is strictly better, 0 to 1;
 *     0 on the diagonal
 */
public record SmaaResult(
        int draws, int confidenceDraws, List<Alternative> alternatives, List<List<Estimate>> pairwise) {
    public SmaaResult {
        alternatives = List.copyOf(alternatives);
        pairwise = pairwise.stream().map(List::copyOf).toList();
    }

    /**
     * @param acceptability per rank, the best first: the share of draws in which the alternative takes it
     * @param centralWeights per criterion, the mean of the weights that make the alternative first; null when it never is
     * @param confidence share of draws of the values in which the alternative is first at its central weights, with an error
     *     that leaves out what the central weights may be off by; null when it has none
     */
    public record Alternative(
            List<Estimate> acceptability, @Nullable List<Estimate> centralWeights, @Nullable Estimate confidence) {
        public Alternative {
            acceptability = List.copyOf(acceptability);
            centralWeights = centralWeights == null ? null : List.copyOf(centralWeights);
        }

        /** How often it is first, 0 to 1. */
        public Estimate first() {
            return acceptability.getFirst();
        }
    }
}
