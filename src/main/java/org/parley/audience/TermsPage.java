package org.parley.audience;

import java.util.List;
import java.util.Optional;

/** What is discussed in one clause family; our values only where they were revealed. */
public record TermsPage(Item family, List<Row> rows, Part part) implements AudiencePage {
    /** One clause. */
    public record Row(Item mechanism, PublicText unit, Optional<Shown> open, Optional<Shown> target) {}

    public TermsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.TERMS;
    }

    @Override
    public String anchor() {
        return topic() + "/" + family.id() + "/" + part.number();
    }
}
