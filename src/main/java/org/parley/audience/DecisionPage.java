package org.parley.audience;

import java.util.List;
import java.util.Optional;

/**
 * What is decided and what comes next.
 *
 * @param model chosen
 * @param recommended another model than the chosen one that the answers recommend
 * @param leading the best bids; empty while none is ranked or votes are not shown yet
 * @param next topics with something still to do
 */
public record DecisionPage(Optional<Item> model, Optional<Item> recommended, List<Item> leading, List<Next> next)
        implements AudiencePage {
    /** @param left how many things are still to do; 0 when the topic was not begun */
    public record Next(Topic topic, int left) {}

    public DecisionPage {
        leading = List.copyOf(leading);
        next = List.copyOf(next);
    }

    @Override
    public Topic topic() {
        return Topic.DECISION;
    }
}
