package org.parley.ui.rank;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.ranking.ScenarioRanking;
import org.parley.analysis.ranking.Standing;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;

/**
 * One way to look at the bids.
 *
 * @param scenario the one looked at
 * @param group whose weights; null for all groups together
 */
record Look(DealAnalysis analysis, ScenarioRanking scenario, @Nullable GroupId group) {
    /**
     * What the deal does not have is replaced by what it scores.
     *
     * @param scenario null for the scored one
     */
    static Look at(DealAnalysis analysis, @Nullable String scenario, @Nullable GroupId group) {
        Ranking ranking = analysis.ranking();
        ScenarioRanking seen = scenario == null
                ? ranking.scored()
                : ranking.scenarios().getOrDefault(scenario, ranking.scored());
        return new Look(analysis, seen, group != null && seen.groups().containsKey(group) ? group : null);
    }

    Deal deal() {
        return analysis.terms().deal();
    }

    Ranking ranking() {
        return analysis.ranking();
    }

    Standing standing() {
        return group == null ? scenario.group() : Objects.requireNonNull(scenario.groups().get(group));
    }

    /** Whether it is what the deal scores by: its scenario and all groups' weights. */
    boolean isTheDeals() {
        return isScored() && group == null;
    }

    boolean isScored() {
        return Objects.equals(scenario.scenario(), ranking().scored().scenario());
    }
}
