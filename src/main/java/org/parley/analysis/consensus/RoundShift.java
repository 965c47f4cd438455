package org.parley.analysis.consensus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;

/**
 * What the latest round that counts changed against the one before it, and whether another one is worth holding.
 *
 * @param before null for a first round
 */
public record RoundShift(@Nullable Consensus before, Consensus now, StopRule stop) {
    public static RoundShift of(DealTerms terms, Sheet sheet) {
        List<WeightRound> rounds = terms.deal().stakeholders().revealed(sheet);
        Consensus now = ConsensusAnalysis.of(terms, sheet);
        Consensus before = rounds.size() < 2 ? null : ConsensusAnalysis.of(terms, rounds.get(rounds.size() - 2));
        return new RoundShift(before, now, StopRule.of(before, now));
    }

    /** By how much a group changed its weight of an item, -1 to 1; null when it did not vote in both rounds. */
    public @Nullable Double shift(GroupId group, String item) {
        return before == null || !before.votedGroups().contains(group) || !now.votedGroups().contains(group)
                ? null
                : Double.valueOf(now.weight(group, item) - before.weight(group, item));
    }

    /** By how much the weight of all groups together changed; null without two rounds that were voted in. */
    public @Nullable Double shift(String item) {
        return before == null || !before.voted() || !now.voted()
                ? null
                : Double.valueOf(now.groupWeight(item) - before.groupWeight(item));
    }
}
