package org.parley.analysis.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.WeightRound;

/**
 * Which groups have voted in a round.
 *
 * @param states of the groups with a say, in the order of groups
 */
public record Turnout(Map<GroupId, State> states) {
    /** How far a group is. */
    public enum State {
        IN,
        BEGUN,
        MISSING
    }

    public Turnout {
        states = Ordered.map(states);
    }

    public static Turnout of(DealTerms terms, WeightRound round) {
        List<String> items = terms.items(round.sheet());
        var states = new LinkedHashMap<GroupId, State>();
        for (GroupId group : GroupId.values()) {
            if (terms.deal().stakeholders().lambda(group) > 0) {
                boolean begun = BallotWeights.begun(round, group, items);
                boolean in = BallotWeights.complete(round, group, items);
                states.put(group, in ? State.IN : begun ? State.BEGUN : State.MISSING);
            }
        }
        return new Turnout(states);
    }

    public List<GroupId> in() {
        return states.entrySet().stream().filter(e -> e.getValue() == State.IN).map(Map.Entry::getKey).toList();
    }

    /** Those that have not finished. */
    public List<GroupId> missing() {
        return states.entrySet().stream().filter(e -> e.getValue() != State.IN).map(Map.Entry::getKey).toList();
    }

    public boolean complete() {
        return !states.isEmpty() && missing().isEmpty();
    }
}
