package org.parley.audience;

import java.util.List;

/** Where two groups are farthest apart, the widest first; empty when nobody is far enough apart to count. */
public record DisagreementsPage(Sheets sheet, List<Row> rows) implements AudiencePage {
    /** @param more the group that gives the item more weight */
    public record Row(Item item, GroupLabel more, Figure moreWeight, GroupLabel less, Figure lessWeight, Level level) {}

    /** How far apart. */
    public enum Level {
        HIGH,
        MEDIUM,
        LOW
    }

    public DisagreementsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.PRIORITIES;
    }

    @Override
    public String anchor() {
        return topic() + "/DisagreementsPage/" + sheet;
    }
}
