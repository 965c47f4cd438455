package org.parley.audience;

import java.util.List;

/**
 * Whether the disagreement changes the choice of bid.
 *
 * @param share of say of the groups whose own weights choose the same bid
 * @param chosen the bid that all choose together; several on a tie
 */
public record RobustnessPage(Figure share, List<Item> chosen) implements AudiencePage {
    public RobustnessPage {
        chosen = List.copyOf(chosen);
    }

    @Override
    public Topic topic() {
        return Topic.PRIORITIES;
    }
}
