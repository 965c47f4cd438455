package org.parley.audience;

import java.util.List;
import java.util.Optional;

/**
 * How well the answers fit each relationship model.
 *
 * @param answersNeeded before there is a recommendation; 0 when there is one
 * @param lead of the recommended model over the next, in points
 * @param stability share of slightly changed answers that lead to the same recommendation
 */
public record FitPage(List<Row> rows, int answersNeeded, Optional<Figure> lead, Optional<Figure> stability)
        implements AudiencePage {
    /** @param gatesOpen conditions of the model that are not met */
    public record Row(Item model, Figure fit, Nearness nearness, boolean recommended, boolean chosen, int gatesOpen) {}

    /** A fit in words. */
    public enum Nearness {
        CLOSE,
        FAIR,
        LOOSE,
        POOR
    }

    public FitPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.RELATIONSHIP;
    }
}
