package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.Quote;

/** Providers, their offers, our estimates of them and the package table in a deal file. */
final class BidWriter {
    private BidWriter() {}

    static void providers(ObjectNode root, Deal deal) {
        var providers = root.putArray("providers");
        deal.bids().forEach(bid -> {
            ObjectNode node = providers
                    .addObject()
                    .put("letter", bid.letter())
                    .put("name", bid.name())
                    .put("note", bid.note())
                    .put("incumbent", bid.incumbent());
            if (bid.version() != 1) {
                node.put("version", bid.version());
            }
            bid.attachments().forEach(a -> node.withArrayProperty("attachments")
                    .addObject()
                    .put("sha256", a.sha256())
                    .put("fileName", a.fileName())
                    .put("role", a.role().name().toLowerCase(Locale.ROOT))
                    .put("size", a.size())
                    .put("addedAt", a.addedAt().toString()));
        });
    }

    static void quotes(ObjectNode root, Deal deal) {
        ObjectNode quotes = root.putObject("quotes");
        for (Bid bid : deal.bids()) {
            bid.quotes().forEach((mechanism, quote) -> {
                Nodes.put(Nodes.object(quotes, mechanism), bid.letter(), quote.value());
                words(root, bid.letter(), mechanism, quote);
            });
            if (!bid.silent().isEmpty()) {
                var silent = Nodes.object(root, "silent").putArray(bid.letter());
                bid.silent().forEach(silent::add);
            }
        }
    }

    private static void words(ObjectNode root, String letter, String mechanism, Quote quote) {
        if (!quote.wording().isEmpty()) {
            Nodes.object(Nodes.object(root, "wordings"), mechanism).put(letter, quote.wording());
        }
        if (!quote.note().isEmpty()) {
            Nodes.object(Nodes.object(root, "notes"), mechanism).put(letter, quote.note());
        }
        if (quote.confidence() != Confidence.HIGH) {
            Nodes.object(Nodes.object(root, "confidences"), mechanism).put(letter, lower(quote.confidence()));
        }
        if (quote.lowest() != null || quote.highest() != null) {
            ObjectNode range = Nodes.object(Nodes.object(root, "ranges"), mechanism).putObject(letter);
            Nodes.put(range, "lowest", quote.lowest());
            Nodes.put(range, "highest", quote.highest());
        }
    }

    static void estimates(ObjectNode root, Deal deal) {
        ObjectNode estimates = root.putObject("estimates");
        deal.estimates().forEach((letter, byMechanism) -> {
            ObjectNode ofBid = estimates.putObject(letter);
            byMechanism.forEach((mechanism, estimate) -> {
                ObjectNode node = ofBid.putObject(mechanism);
                Nodes.put(node, "opening", estimate.opening());
                Nodes.put(node, "limit", estimate.limit());
                Nodes.put(node, "importance", estimate.importance());
                node.put("confidence", lower(estimate.confidence()));
                if (!estimate.evidence().isEmpty()) {
                    node.put("evidence", estimate.evidence());
                }
            });
        });
    }

    static void packages(ObjectNode root, @Nullable PackageTable table) {
        if (table == null) {
            return;
        }
        ObjectNode node = root.putObject("packages");
        node.put("counterpart", table.counterpart()).put("batna", table.batna());
        var issues = node.putArray("issues");
        table.issues().forEach(issue -> {
            ObjectNode each = issues.addObject().put("mechanism", issue.mechanism());
            if (issue.clientWeight() != null) {
                Nodes.put(each, "clientWeight", issue.clientWeight());
            }
            if (issue.providerWeight() != null) {
                Nodes.put(each, "providerWeight", issue.providerWeight());
            }
            if (issue.locked() != null) {
                Nodes.put(each, "locked", issue.locked());
            }
        });
        ObjectNode off = node.putObject("disagreement");
        Nodes.put(off, "client", table.clientDisagreement());
        Nodes.put(off, "provider", table.providerDisagreement());
        ObjectNode meso = node.putObject("meso");
        Nodes.put(meso, "clientLevel", table.meso().clientLevel());
        Nodes.put(meso, "tolerance", table.meso().tolerance());
        meso.put("minDifferences", table.meso().minDifferences());
        meso.put("count", table.meso().count());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
