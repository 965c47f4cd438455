package org.parley.exchange.json;

import java.util.HashSet;
import java.util.List;
import org.parley.domain.deal.Attachment;

/** Who a provider of a deal file is, and which of its files are kept. */
record BidHead(
        String letter, String name, String note, boolean incumbent, int version, List<Attachment> attachments) {
    static List<BidHead> read(Field providers) {
        List<BidHead> heads = providers.list(BidHead::head);
        var seen = new HashSet<String>();
        heads.forEach(h -> {
            if (!seen.add(h.letter)) {
                throw providers.problem("uses the letter " + h.letter + " twice; give each provider its own");
            }
        });
        return heads;
    }

    private static BidHead head(Field f) {
        Field version = f.at("version");
        return new BidHead(
                filled(f.at("letter")),
                filled(f.at("name")),
                f.at("note").textOr(""),
                f.at("incumbent").yesOr(false),
                version.exists() ? (int) version.within(1, 9999) : 1,
                f.at("attachments").itemsOrNone().stream()
                        .map(BidHead::attachment)
                        .toList());
    }

    private static Attachment attachment(Field f) {
        return f.make(() -> new Attachment(
                f.at("sha256").text(),
                f.at("fileName").text(),
                f.at("role").oneOf(Attachment.Role.class),
                (long) f.at("size").within(0, 1e15),
                f.at("addedAt").instant()));
    }

    private static String filled(Field f) {
        if (f.text().isBlank()) {
            throw f.problem("must not be empty");
        }
        return f.text();
    }
}
