package org.parley.audience;

import java.util.List;
import java.util.Optional;

/** What the providers quote in one clause family, side by side. */
public record BidsPage(Item family, List<Item> providers, List<Row> rows, Part part, Part providersPart)
        implements AudiencePage {
    /** @param quotes one per provider, in their order; empty where there is no answer */
    public record Row(Item mechanism, List<Optional<Shown>> quotes) {
        public Row {
            quotes = List.copyOf(quotes);
        }
    }

    public BidsPage {
        providers = List.copyOf(providers);
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.OFFERS;
    }

    @Override
    public String anchor() {
        return topic() + "/" + family.id() + "/" + part.number() + "/" + providersPart.number();
    }
}
