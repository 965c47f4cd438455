package org.parley.ui.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.fit.FitStability;
import org.parley.audience.Audience;
import org.parley.audience.AudiencePage;
import org.parley.audience.PublicStep;
import org.parley.audience.Reveal;
import org.parley.audience.Reveals;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Selection;
import org.parley.domain.deal.Sheet;
import org.parley.exchange.Samples;
import org.parley.fixtures.Bench;

/** Pages of deals as rooms see them. */
final class Sittings {
    private Sittings() {}

    static Deal sample(String id) {
        return Samples.open(Bench.CATALOG, id).deal();
    }

    /** All families and all clauses on the table, nine providers with long names, and much text. */
    static Deal fullest() {
        Deal deal = sample("lumenvale");
        var all = Ordered.set(
                Bench.CATALOG.mechanisms().stream().map(Mechanism::id).toList());
        var extensions = Ordered.set(Bench.CATALOG.mechanisms().stream()
                .filter(Mechanism::isExtension)
                .map(Mechanism::id)
                .toList());
        Positions positions = deal.positions();
        var quotes = new LinkedHashMap<String, Quote>();
        for (Mechanism mechanism : Bench.CATALOG.mechanisms()) {
            double target = mechanism.ladder().target();
            positions = positions.with(
                    mechanism.id(), positions.of(mechanism.id()).withDraft(target, Position.Source.PERSON));
            quotes.put(mechanism.id(), Quote.of(target == 0 ? 12_345.5 : target * 11.25));
        }
        var bids = new ArrayList<Bid>();
        for (char letter = 'A'; letter <= 'I'; letter++) {
            Bid bid = Bid.of(Character.toString(letter), "Consolidated Customer Operations International " + letter);
            bids.add(bid.withQuotes(quotes));
        }
        String words = "resilient omnichannel operations with a sentence that does not end ".repeat(9);
        return deal.withPositions(positions)
                .withSelection(new Selection(
                        deal.selection().activeFamilies(), "", extensions, all, true))
                .withBids(bids)
                .withProfile(deal.profile().withClient(words).withScope(words))
                .withIntent(new Intent(
                        words,
                        deal.intent().goals().stream().map(goal -> goal.withTarget(words)).toList()));
    }

    static List<AudiencePage> pages(Deal deal, Reveals reveals) {
        return Audience.pages(
                DealAnalysis.of(Bench.CATALOG, deal), reveals,
                FitStability.of(Bench.CATALOG, deal.relationship()));
    }

    /** Everything that can be revealed at all. */
    static Reveals all(Deal deal) {
        var terms = new DealTerms(Bench.CATALOG, deal);
        Reveals reveals = Reveals.NONE;
        for (Mechanism mechanism : Bench.CATALOG.mechanisms()) {
            for (PublicStep step : PublicStep.values()) {
                reveals = reveals.with(Reveal.Position.of(terms, mechanism, step));
            }
        }
        for (Sheet sheet : Sheet.values()) {
            reveals = reveals.with(new Reveal.Vote(sheet, deal.stakeholders().current(sheet).number()));
        }
        return reveals;
    }
}
