package org.parley.audience;

import java.util.List;
import java.util.Optional;

/** What each bid costs over the term, in the volumes that the deal scores. */
public record PricesPage(PublicText scenario, int months, List<Row> rows, Part part) implements AudiencePage {
    /** @param total empty while the bid has no price */
    public record Row(Item provider, Optional<Amount> total, Optional<Amount> perContact, boolean lowest) {}

    public PricesPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.COST;
    }

    @Override
    public String anchor() {
        return topic() + "/PricesPage/" + part.number();
    }
}
