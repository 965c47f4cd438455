package org.parley.audience;

import java.util.List;

/** What each group said in a silent round, the widest disagreements first. */
public record VotePage(Sheets sheet, int round, List<GroupLabel> groups, List<Row> rows, Part part)
        implements AudiencePage {
    /** @param weights one per group, in the order of the groups */
    public record Row(Item item, Figure together, List<Figure> weights) {
        public Row {
            weights = List.copyOf(weights);
        }
    }

    public VotePage {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.PRIORITIES;
    }

    @Override
    public String anchor() {
        return topic() + "/" + sheet + (part.number() == 1 ? "" : "/" + part.number());
    }
}
