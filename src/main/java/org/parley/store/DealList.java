package org.parley.store;

import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.parley.domain.catalog.ModelId;
import org.parley.session.DealSummary;

/** The list of deals. */
final class DealList {
    private static final String LATEST_CHANGE_FIRST = """
            SELECT deal.id, deal.client, deal.model, journal.happened_at,
                   (SELECT COUNT(*) FROM bid WHERE bid.deal_id = deal.id) AS bids
            FROM deal
            JOIN journal ON journal.deal_id = deal.id
            WHERE journal.seq = (SELECT MAX(latest.seq) FROM journal AS latest WHERE latest.deal_id = deal.id)
            ORDER BY journal.happened_at DESC, deal.id
            """;

    private DealList() {}

    static List<DealSummary> read(Handle handle) {
        return handle.select(LATEST_CHANGE_FIRST)
                .map((row, context) -> {
                    String model = row.getString("model");
                    return new DealSummary(
                            row.getString("id"),
                            row.getString("client"),
                            model == null ? null : ModelId.valueOf(model),
                            row.getInt("bids"),
                            row.getObject("happened_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
