package org.parley.exchange.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;

/** Our own positions in a deal file. */
record PositionsReader(Known known, @Nullable ModelId model) {
    Positions read(Field f) {
        Map<String, Field> drafts = checked(f.at("draft"), true);
        Map<String, Field> details = checked(f.at("draftDetails"), false);
        Map<String, Field> ladders = checked(f.at("ladders"), false);
        Map<String, Field> notes = checked(f.at("draftNotes"), false);
        Map<String, Field> wordings = checked(f.at("draftWordings"), false);
        Positions positions = Positions.NONE;
        for (Mechanism mechanism : known.catalog().mechanisms()) {
            String id = mechanism.id();
            Field ladderField = ladders.get(id);
            @Nullable Ladder ladder = ladderField == null ? null : ladder(ladderField);
            Position position = Position.NONE
                    .withLadder(ladder)
                    .withNote(textOr(notes.get(id)))
                    .withWording(textOr(wordings.get(id)));
            if (drafts.containsKey(id)) {
                @Nullable Double value = numberOrNull(drafts.get(id));
                position = position.withDraft(value, source(mechanism, model, ladder, value));
            }
            Field detail = details.get(id);
            positions = positions.with(id, detail == null ? position : detailed(position, detail));
        }
        return new Positions(positions.byMechanism(), companions(f.at("companions")), overrides(f));
    }

    /** A draft that is what the model would draft by itself follows the model; any other one is a person's. */
    static Position.Source source(
            Mechanism mechanism, @Nullable ModelId model, @Nullable Ladder own, @Nullable Double value) {
        Ladder ladder = own == null ? DealTerms.standardLadder(mechanism, model) : own;
        @Nullable Double byDefault = model == null ? null : DealTerms.defaultDraft(mechanism.strength(model), ladder);
        boolean same = value == null ? byDefault == null : value.equals(byDefault);
        return same ? Position.Source.DEFAULT : Position.Source.PERSON;
    }

    private static Position detailed(Position position, Field f) {
        return new Position(
                f.at("included").yes(),
                f.at("drafted").numberOrNull(),
                position.ladder(),
                position.wording(),
                position.note(),
                f.at("source").oneOf(Position.Source.class));
    }

    private Map<String, Field> checked(Field f, boolean required) {
        Map<String, Field> members = required ? f.members() : f.membersOrNone();
        members.keySet().forEach(id -> known.mechanism(id, f));
        return members;
    }

    private static Ladder ladder(Field f) {
        List<Field> steps = f.items();
        if (steps.size() != 4) {
            throw f.problem("must hold four numbers, [open, target, fallback, walk-away], not " + steps.size());
        }
        return new Ladder(
                steps.get(0).number(),
                steps.get(1).number(),
                steps.get(2).number(),
                steps.get(3).number());
    }

    private Map<String, String> companions(Field f) {
        var companions = new LinkedHashMap<String, String>();
        f.membersOrNone().forEach((id, value) -> companions.put(known.companion(id, f), value.text()));
        return companions;
    }

    private Map<String, String> overrides(Field f) {
        var overrides = new LinkedHashMap<String, String>();
        f.at("walkAwayOverrides").itemsOrNone().forEach(o -> {
            String mechanism = known.mechanism(o.at("mechanism")).id();
            if (overrides.put(mechanism, o.at("reason").text()) != null) {
                throw f.at("walkAwayOverrides").problem("holds " + mechanism + " twice");
            }
        });
        return overrides;
    }

    private static String textOr(@Nullable Field f) {
        return f == null ? "" : f.textOr("");
    }

    private static @Nullable Double numberOrNull(@Nullable Field f) {
        return f == null ? null : f.numberOrNull();
    }
}
