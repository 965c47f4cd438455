package org.parley.ui.trade;

import java.util.stream.Collectors;
import org.parley.analysis.zopa.Zone;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Units;

/** A zone of agreement in words. */
final class ZoneWords {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private ZoneWords() {}

    /** E.g. {@code ✓ Wide zone: 24 hours, 67% of our ladder}. */
    static String badge(ZoneView view) {
        Zone zone = view.zone();
        if (zone == null) {
            return TEXT.get("zone.badge." + view.kind());
        }
        String width = Units.distance(view.mechanism(), rounded(Math.abs(zone.width())));
        return TEXT.get("zone.badge." + view.kind(), width, percent(zone));
    }

    static String style(ZoneView view) {
        return switch (view.kind()) {
            case NONE, DISORDER -> "badge-danger";
            case NARROW -> "badge-warning";
            case WORKABLE, WIDE -> "badge-success";
            case COMPATIBLE -> "badge-accent";
        };
    }

    /** What to do with it, in a sentence or two. */
    static String advice(ZoneView view, String provider) {
        Mechanism mechanism = view.mechanism();
        Zone zone = view.zone();
        if (view.kind() == ZoneView.Kind.COMPATIBLE) {
            return TEXT.get("zone.advice.COMPATIBLE", provider, Units.text(mechanism, view.proposal()));
        }
        if (zone == null) {
            return TEXT.get("zone.advice.DISORDER");
        }
        String walk = Units.quantity(mechanism, view.ladder().walkAway());
        String limit = Units.quantity(mechanism, view.side().limit());
        String width = Units.distance(mechanism, rounded(Math.abs(zone.width())));
        String advice = TEXT.get("zone.advice." + view.kind(), provider, walk, limit, width);
        if (view.kind() != ZoneView.Kind.NONE && view.kind() != ZoneView.Kind.NARROW) {
            return advice;
        }
        String asks = view.asks().stream().map(ZoneWords::name).collect(Collectors.joining(", "));
        return advice + " " + (asks.isEmpty() ? TEXT.get("zone.trade.none") : TEXT.get("zone.trade", asks));
    }

    /** That the quote contradicts our estimate; empty while it does not. */
    static String contradiction(ZoneView view, String letter) {
        Double quote = view.quote();
        if (quote == null || !view.quotedBeyondLimit()) {
            return "";
        }
        return TEXT.get(
                view.side().estimated() ? "zone.contradicted.estimate" : "zone.contradicted.typical", letter,
                Units.quantity(view.mechanism(), quote), Units.quantity(view.mechanism(), view.side().limit()));
    }

    /** How the numbers come about. */
    static String why(ZoneView view) {
        Zone zone = view.zone();
        if (zone == null) {
            return TEXT.get("zone.why." + view.kind());
        }
        Mechanism mechanism = view.mechanism();
        return TEXT.get(
                "zone.why",
                Units.quantity(mechanism, view.ladder().walkAway()),
                Units.quantity(mechanism, view.side().limit()),
                NUMBERS.plain(rounded(zone.width())),
                NUMBERS.plain(rounded(view.ladder().range())),
                NUMBERS.fixed(zone.percent(), 0) + "%");
    }

    /** Whose view of the other side it is, and how sure. */
    static String source(ZoneView view) {
        CounterpartEstimate own = view.side().estimate();
        if (own == null) {
            return TEXT.get("zone.source.typical");
        }
        String sure = TEXT.get("zone.source.own", TEXT.get("confidence." + own.confidence()));
        return own.evidence().isBlank() ? sure : sure + " " + TEXT.get("zone.source.evidence", own.evidence());
    }

    static String name(Mechanism mechanism) {
        return mechanism.id() + " " + mechanism.name();
    }

    static String percent(Zone zone) {
        Double percent = zone.percent();
        return percent == null ? Numbers.NONE : NUMBERS.fixed(Math.abs(percent), 0) + "%";
    }

    /** Without the noise of binary fractions. */
    private static double rounded(double number) {
        return Math.round(number * 1e6) / 1e6;
    }
}
