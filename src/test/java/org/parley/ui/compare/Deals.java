package org.parley.ui.compare;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Quote;
import org.parley.domain.edit.PositionEdits;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealFiles;

/** Deals to compare bids on. */
final class Deals {
    static final Catalog CATALOG = CatalogReader.shipped();

    private Deals() {}

    static Deal lumenvale() {
        return DealFiles.read("lumenvale");
    }

    static Deal withoutBids() {
        return NewDeal.of("new", "Client", "EUR", CATALOG);
    }

    /**
     * Three asked mechanisms in two families and one that is not. DATA-3 (hours, down, 24/36/48/72 in the catalogue) has a
     * ladder of its own: 24, 36, 48, 72.
     */
    static Deal small() {
        Deal deal = withoutBids();
        deal = PositionEdits.draft("DATA-3", 36).apply(deal);
        deal = PositionEdits.draft("DATA-4", 10).apply(deal);
        deal = PositionEdits.draft("EXIT-1", 12).apply(deal);
        for (var step : java.util.List.of(24.0, 36.0, 48.0, 72.0).reversed()) {
            var name = switch (step.intValue()) {
                case 24 -> org.parley.domain.catalog.LadderStep.OPEN;
                case 36 -> org.parley.domain.catalog.LadderStep.TARGET;
                case 48 -> org.parley.domain.catalog.LadderStep.FALLBACK;
                default -> org.parley.domain.catalog.LadderStep.WALK_AWAY;
            };
            deal = PositionEdits.ladderStep(CATALOG, "DATA-3", name, step).apply(deal);
        }
        var a = new LinkedHashMap<String, Quote>();
        a.put("DATA-3", new Quote(60.0, "The Provider shall notify the Client of any personal data breach within "
                + "60 hours of becoming aware of it, where practicable.", "only on business days", Confidence.MID));
        a.put("EXIT-1", Quote.of(12));
        a.put("GOV-2", Quote.of(4));
        var b = new LinkedHashMap<String, Quote>();
        b.put("DATA-3", new Quote(96.0, "Breaches: our portal lists them.", "", Confidence.HIGH));
        b.put("DATA-4", Quote.of(10));
        b.put("EXIT-1", Quote.of(12));
        return deal
                .withSelection(deal.selection().withAsked(Set.of("DATA-3", "DATA-4", "EXIT-1")))
                .withStakeholders(deal.stakeholders()
                        .withInterval("DATA-3", GroupId.LC, new Interval(12, 48)))
                .withBids(java.util.List.of(
                        Bid.of("A", "Tavora Contact").withQuotes(a),
                        Bid.of("B", "Norrick & Vale").withIncumbent(true).withQuotes(b)));
    }

    /** As many clauses and bids as the comparison must stay fluent with. */
    static Deal large(Catalog catalog, int bids) {
        Deal deal = NewDeal.of("large", "Client", "EUR", catalog);
        Set<String> asked = catalog.mechanisms().stream().map(m -> m.id()).collect(Collectors.toSet());
        var offers = new java.util.ArrayList<Bid>();
        for (int i = 0; i < bids; i++) {
            var quotes = new LinkedHashMap<String, Quote>();
            for (int row = 0; row < catalog.mechanisms().size(); row++) {
                var mechanism = catalog.mechanisms().get(row);
                int kind = (row * 7 + i * 3) % 9;
                double from = mechanism.ladder().open();
                double range = mechanism.ladder().walkAway() - from;
                if (kind < 8) {
                    quotes.put(mechanism.id(), Quote.of(Math.round(10 * (from + range * kind / 6)) / 10.0));
                }
            }
            offers.add(Bid.of(Character.toString('A' + i), "Provider number " + (i + 1)).withQuotes(quotes));
        }
        return deal.withSelection(deal.selection().withAsked(asked)).withBids(offers);
    }

    /** The shipped catalogue with so many mechanisms, the added ones like the shipped ones of their family. */
    static Catalog catalog(int mechanisms) {
        var all = new java.util.ArrayList<org.parley.domain.catalog.Mechanism>();
        int added = mechanisms - CATALOG.mechanisms().size();
        var core = CATALOG.coreFamilies();
        for (int f = 0; f < core.size(); f++) {
            var own = CATALOG.mechanisms(core.get(f).id());
            all.addAll(own);
            int more = added / core.size() + (f < added % core.size() ? 1 : 0);
            for (int i = 0; i < more; i++) {
                all.add(copy(own.get(i % own.size()), core.get(f).id() + "-" + (100 + i)));
            }
        }
        all.addAll(CATALOG.mechanisms().stream().filter(m -> m.isExtension()).toList());
        return new Catalog(
                CATALOG.outcomes(), CATALOG.models(), CATALOG.groups(), CATALOG.families(), all, CATALOG.questions(),
                CATALOG.minimumAnswers(), CATALOG.rules(), CATALOG.sources());
    }

    private static org.parley.domain.catalog.Mechanism copy(org.parley.domain.catalog.Mechanism m, String id) {
        return new org.parley.domain.catalog.Mechanism(
                id, m.family(), m.name(), m.definition(), m.reason(), m.strengths(), m.support(), m.raci(), m.unit(),
                m.direction(), m.ladder(), m.overrides(), m.provider(), java.util.List.of(), m.sources(), m.horizon(),
                m.compatible(), java.util.List.of(), m.clause(), m.levels());
    }
}
