package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;

/** Our own positions in a deal file. */
final class PositionsWriter {
    private PositionsWriter() {}

    static void write(ObjectNode root, Deal deal, Catalog catalog) {
        Positions positions = deal.positions();
        ObjectNode ladders = root.putObject("ladders");
        ObjectNode drafts = root.putObject("draft");
        for (Mechanism mechanism : catalog.mechanisms()) {
            Position position = positions.byMechanism().get(mechanism.id());
            if (position != null) {
                ladder(ladders, mechanism.id(), position.ladder());
                draft(root, drafts, deal, mechanism, position);
                text(root, "draftNotes", mechanism.id(), position.note());
                text(root, "draftWordings", mechanism.id(), position.wording());
            }
        }
        positions.companions().forEach((id, value) -> Nodes.object(root, "companions").put(id, value));
        var overrides = root.putArray("walkAwayOverrides");
        positions.walkAwayOverrides().forEach((mechanism, reason) -> overrides
                .addObject()
                .put("mechanism", mechanism)
                .put("reason", reason));
    }

    private static void ladder(ObjectNode ladders, String id, @Nullable Ladder own) {
        if (own != null) {
            Nodes.numbers(ladders, id, List.of(own.open(), own.target(), own.fallback(), own.walkAway()));
        }
    }

    /** What the plain number cannot say, such as a value kept for an omitted mechanism, stands among the details. */
    private static void draft(ObjectNode root, ObjectNode drafts, Deal deal, Mechanism mechanism, Position position) {
        @Nullable Double value = position.inForce();
        if (value != null || position.source() == Position.Source.PERSON) {
            Nodes.put(drafts, mechanism.id(), value);
        }
        var source = drafts.has(mechanism.id())
                ? PositionsReader.source(mechanism, deal.relationship().chosen(), position.ladder(), value)
                : Position.Source.DEFAULT;
        boolean plain = position.source() == source
                && position.included() == (value != null)
                && Objects.equals(position.drafted(), value);
        if (!plain) {
            ObjectNode detail = Nodes.object(root, "draftDetails").putObject(mechanism.id());
            detail.put("included", position.included());
            Nodes.put(detail, "drafted", position.drafted());
            detail.put("source", position.source().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void text(ObjectNode root, String name, String mechanism, String text) {
        if (!text.isEmpty()) {
            Nodes.object(root, name).put(mechanism, text);
        }
    }
}
