package org.parley.audience;

import java.util.List;

/** What the client wants, and how much each of it weighs. */
public record OutcomesPage(List<Row> rows) implements AudiencePage {
    /** @param target empty while nobody said what success would be */
    public record Row(Item outcome, Figure weight, PublicText target) {}

    public OutcomesPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.OUTCOMES;
    }
}
