package org.parley.store.tables;

import java.util.List;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The providers' files by their hash; the bytes are in {@code document}. */
final class AttachmentTable implements DealTable {
    private static final Table TABLE = Table.of("attachment", List.of("deal_id", "bid", "sha256", "role"),
            List.of("place", "file_name", "size", "added_at"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.bids();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        for (Bid bid : deal.bids()) {
            Placed.each(
                    bid.attachments(),
                    (file, place) -> rows.add(
                            bid.letter(),
                            file.sha256(),
                            file.role(),
                            place,
                            file.fileName(),
                            file.size(),
                            file.addedAt()));
        }
    }

    List<Attachment> read(StoredRows rows, String bid) {
        return rows.under(TABLE, bid).stream()
                .map(row -> new Attachment(
                        row.text("sha256"),
                        row.text("file_name"),
                        row.constant("role", Attachment.Role.class),
                        row.wide("size"),
                        row.instant("added_at")))
                .toList();
    }
}
