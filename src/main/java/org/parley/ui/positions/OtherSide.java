package org.parley.ui.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.ValueModel;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.analysis.zopa.Zone;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.DealTerms;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.LadderScale.Kind;
import org.parley.ui.kit.LadderScale.Mark;
import org.parley.ui.kit.LadderScale.Picture;
import org.parley.ui.kit.LadderScale.Span;
import org.parley.ui.kit.Units;
import org.parley.ui.kit.ValueWords;

/** What we know and what we guess of the providers on one mechanism, in words and as a picture. */
record OtherSide(List<Line> lines, Picture picture) {
    private static final Texts TEXT = Texts.of("positions");

    OtherSide {
        lines = List.copyOf(lines);
    }

    /** @param kind a fact, a guess, or what follows for the zone of agreement */
    record Line(Sort kind, String text) {}

    /** What a line is. */
    enum Sort {
        FACT,
        ESTIMATE,
        ZONE,
        NO_ZONE
    }

    /** A provider with a view of its own, or the typical one without a name. */
    private record Side(@Nullable Bid bid, ProviderSide view) {
        String who() {
            return bid == null ? "" : bid.letter();
        }
    }

    static OtherSide of(DealTerms terms, Mechanism mechanism) {
        List<Side> sides = sides(terms, mechanism);
        var lines = new ArrayList<Line>();
        for (Side side : sides) {
            lines.add(zone(terms, mechanism, side));
        }
        for (Bid bid : terms.deal().bids()) {
            Double quote = bid.value(mechanism.id());
            if (quote != null) {
                lines.add(new Line(Sort.FACT, quote(terms, mechanism, bid, quote)));
            }
        }
        String open = terms.deal().bids().stream()
                .filter(b -> b.value(mechanism.id()) == null)
                .map(b -> b.letter() + " " + b.name())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            lines.add(new Line(Sort.FACT, TEXT.get("other.open", open)));
        } else if (terms.deal().bids().isEmpty()) {
            lines.add(new Line(Sort.FACT, TEXT.get("other.noBids")));
        }
        for (Side side : sides) {
            lines.add(new Line(Sort.ESTIMATE, estimate(mechanism, side)));
        }
        return new OtherSide(lines, picture(terms, mechanism, sides));
    }

    /** One for each provider that somebody estimated, and the typical one for all others. */
    private static List<Side> sides(DealTerms terms, Mechanism mechanism) {
        var sides = new ArrayList<Side>();
        for (Bid bid : terms.deal().bids()) {
            ProviderSide view = ProviderSide.of(terms, mechanism, bid.letter());
            if (view.estimated()) {
                sides.add(new Side(bid, view));
            }
        }
        if (sides.size() < terms.deal().bids().size() || sides.isEmpty()) {
            sides.add(new Side(null, ProviderSide.typical(mechanism, terms.model())));
        }
        return sides;
    }

    private static Line zone(DealTerms terms, Mechanism mechanism, Side side) {
        Ladder ladder = terms.ladder(mechanism);
        String who = side.bid() == null ? TEXT.get("other.typical") : side.bid().letter() + " " + side.bid().name();
        if (mechanism.compatible()) {
            double theirs = side.view().opening();
            boolean ours = mechanism.direction().better(ladder.open(), theirs);
            return new Line(
                    Sort.ZONE,
                    TEXT.get("zone.compatible", who, Units.text(mechanism, ours ? ladder.open() : theirs)));
        }
        if (!ladder.strictlyOrdered(mechanism.direction())) {
            return new Line(Sort.NO_ZONE, TEXT.get("zone.disorder"));
        }
        Zone zone = Zone.of(ladder, mechanism.direction(), side.view().limit());
        Numbers numbers = Numbers.local();
        if (zone.size() == Zone.Size.NONE) {
            return new Line(
                    Sort.NO_ZONE,
                    TEXT.get(
                            "zone.NONE",
                            who,
                            Units.quantity(mechanism, side.view().limit()),
                            Units.quantity(mechanism, ladder.walkAway()),
                            Units.distance(mechanism, -zone.width())));
        }
        return new Line(
                Sort.ZONE,
                TEXT.get(
                        "zone." + zone.size(),
                        who,
                        Units.quantity(mechanism, ladder.walkAway()),
                        Units.quantity(mechanism, side.view().limit()),
                        numbers.fixed(zone.percent(), 0)));
    }

    private static String quote(DealTerms terms, Mechanism mechanism, Bid bid, double quote) {
        Ladder ladder = terms.ladder(mechanism);
        Direction direction = mechanism.direction();
        var band = ValueModel.band(ladder, direction, quote);
        return TEXT.get(
                "other.quote",
                bid.letter() + " " + bid.name(),
                Units.quantity(mechanism, quote),
                band.sign(),
                ValueWords.of(ValueModel.value(ladder, direction, quote), band));
    }

    private static String estimate(Mechanism mechanism, Side side) {
        ProviderSide view = side.view();
        String opening = Units.quantity(mechanism, view.opening());
        String limit = Units.quantity(mechanism, view.limit());
        String importance = Numbers.local().plain(view.importance());
        CounterpartEstimate own = view.estimate();
        if (own == null) {
            return TEXT.get("other.estimate.typical", opening, limit, importance);
        }
        String words = TEXT.get(
                "other.estimate.own", side.who(), TEXT.get("confidence." + own.confidence()), opening, limit,
                importance);
        return own.evidence().isBlank() ? words : words + " " + TEXT.get("other.evidence", own.evidence());
    }

    private static Picture picture(DealTerms terms, Mechanism mechanism, List<Side> sides) {
        Ladder ladder = terms.ladder(mechanism);
        var marks = new ArrayList<Mark>();
        for (LadderStep step : LadderStep.values()) {
            double at = ladder.at(step);
            marks.add(new Mark(Kind.STEP, at, ValueWords.of(step) + " " + Units.brief(mechanism, at)));
        }
        Double draft = terms.draft(mechanism);
        if (draft != null) {
            marks.add(new Mark(Kind.DRAFT, draft, TEXT.get("scale.draft", Units.brief(mechanism, draft))));
        }
        for (Bid bid : terms.deal().bids()) {
            Double quote = bid.value(mechanism.id());
            if (quote != null) {
                marks.add(new Mark(
                        Kind.QUOTE, quote, TEXT.get("scale.quote", bid.letter(), Units.brief(mechanism, quote))));
            }
        }
        for (Side side : sides) {
            String key = side.bid() == null ? "scale.typical." : "scale.estimate.";
            marks.add(estimate(mechanism, side.view().opening(), key + "opening", side));
            marks.add(estimate(mechanism, side.view().limit(), key + "limit", side));
        }
        return new Picture(mechanism.direction(), marks, span(ladder, mechanism, sides.getFirst()));
    }

    private static Mark estimate(Mechanism mechanism, double at, String key, Side side) {
        return new Mark(Kind.ESTIMATE, at, TEXT.get(key, side.who(), Units.brief(mechanism, at)));
    }

    private static @Nullable Span span(Ladder ladder, Mechanism mechanism, Side side) {
        Zone zone = Zone.of(ladder, mechanism.direction(), side.view().limit());
        boolean none = mechanism.compatible()
                || zone.size() == Zone.Size.NONE
                || !ladder.strictlyOrdered(mechanism.direction());
        return none ? null : new Span(zone.low(), zone.high());
    }
}
