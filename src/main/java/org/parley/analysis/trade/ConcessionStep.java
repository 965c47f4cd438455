package org.parley.analysis.trade;

import java.util.List;
import org.parley.domain.catalog.GroupId;

/**
 * A position to give in a round.
 *
 * @param round 1 and up; before the first the opening position stands
 * @param term in the mechanism's unit
 * @param given share of the way from the opening position to the floor that is given by then, 0 to 1
 * @param client value to us, 0 to 100
 * @param vetoes groups that would stop the term
 */
public record ConcessionStep(int round, double term, double given, double client, List<GroupId> vetoes) {
    public ConcessionStep {
        vetoes = List.copyOf(vetoes);
    }
}
