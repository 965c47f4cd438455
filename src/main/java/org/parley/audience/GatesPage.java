package org.parley.audience;

import java.util.List;
import java.util.Optional;

/** What would have to be true for a model that fits but is out of reach. */
public record GatesPage(Item model, List<Row> rows) implements AudiencePage {
    /** @param answer empty while the question is open */
    public record Row(Item question, Figure minimum, Optional<Figure> answer, boolean met) {}

    public GatesPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.RELATIONSHIP;
    }
}
