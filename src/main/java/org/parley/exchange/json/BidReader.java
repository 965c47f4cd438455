package org.parley.exchange.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Quote;

/** What a deal file says of the providers: offers, prices, our estimates of them, and the table against one of them. */
record BidReader(Known known) {
    List<Bid> bids(Field f, List<BidHead> heads) {
        Map<String, Map<String, Quote>> quotes = quotes(f);
        Map<String, Pricing> prices = prices(f);
        Map<String, Set<String>> silent = silent(f.at("silent"));
        return heads.stream()
                .map(h -> new Bid(
                        h.letter(),
                        h.name(),
                        h.note(),
                        h.incumbent(),
                        h.version(),
                        quotes.getOrDefault(h.letter(), Map.of()),
                        h.attachments(),
                        prices.get(h.letter()),
                        silent.getOrDefault(h.letter(), Set.of())))
                .toList();
    }

    Map<String, Map<String, CounterpartEstimate>> estimates(Field f) {
        var estimates = new LinkedHashMap<String, Map<String, CounterpartEstimate>>();
        f.membersOrNone().forEach((letter, byMechanism) -> {
            var ofBid = new LinkedHashMap<String, CounterpartEstimate>();
            byMechanism.members().forEach(
                    (id, e) -> ofBid.put(known.mechanism(id, byMechanism).id(), estimate(e)));
            estimates.put(known.letter(letter, f), ofBid);
        });
        return estimates;
    }

    @Nullable
    PackageTable packages(Field f) {
        if (!f.exists()) {
            return null;
        }
        Field off = f.at("disagreement");
        Field meso = f.at("meso");
        return f.make(() -> new PackageTable(
                provider(f.at("counterpart")),
                f.at("batna").exists() ? provider(f.at("batna")) : "",
                f.at("issues").list(this::issue),
                off.exists() ? off.at("client").number() : 0,
                off.exists() ? off.at("provider").number() : 0,
                meso.exists() ? meso(meso) : new PackageTable.Meso(50, 1, 3, 3)));
    }

    /** Empty for none. */
    private String provider(Field f) {
        return f.text().isEmpty() ? "" : known.letter(f.text(), f);
    }

    private PackageTable.Issue issue(Field f) {
        return new PackageTable.Issue(
                known.mechanism(f.at("mechanism")).id(),
                f.at("clientWeight").numberOrNull(),
                f.at("providerWeight").numberOrNull(),
                f.at("locked").numberOrNull());
    }

    private static PackageTable.Meso meso(Field f) {
        return f.make(() -> new PackageTable.Meso(
                f.at("clientLevel").number(),
                f.at("tolerance").number(),
                f.at("minDifferences").whole(),
                f.at("count").whole()));
    }

    private static CounterpartEstimate estimate(Field f) {
        Field confidence = f.at("confidence");
        return f.make(() -> new CounterpartEstimate(
                f.at("opening").numberOrNull(),
                f.at("limit").number(),
                f.at("importance").numberOrNull(),
                confidence.exists() ? confidence.oneOf(Confidence.class) : Confidence.MID,
                f.at("evidence").textOr("")));
    }

    private Map<String, Pricing> prices(Field f) {
        var prices = new LinkedHashMap<String, Pricing>();
        f.at("pricing").membersOrNone().forEach((letter, pricing) -> {
            known.letter(letter, f.at("pricing"));
            if (pricing.exists()) {
                Field own = pricing.at("kind");
                prices.put(letter, PricingReader.pricing(pricing, own.exists() ? own : f.at("pricingKind")));
            }
        });
        return prices;
    }

    private Map<String, Set<String>> silent(Field f) {
        var silent = new LinkedHashMap<String, Set<String>>();
        f.membersOrNone().forEach((letter, ids) -> silent.put(
                known.letter(letter, f),
                Ordered.set(ids.list(id -> known.mechanism(id).id()))));
        return silent;
    }

    private Map<String, Map<String, Quote>> quotes(Field f) {
        var quotes = new LinkedHashMap<String, Map<String, Quote>>();
        each(f.at("quotes"), quotes, (q, v) -> q.withValue(v.numberOrNull()));
        each(f.at("wordings"), quotes, (q, v) -> q.withWording(v.textOr("")));
        each(f.at("notes"), quotes, (q, v) -> q.withNote(v.textOr("")));
        each(f.at("confidences"), quotes, (q, v) -> q.withConfidence(v.oneOf(Confidence.class)));
        each(
                f.at("ranges"),
                quotes,
                (q, v) -> v.make(() -> q.withRange(v.at("lowest").numberOrNull(), v.at("highest").numberOrNull())));
        return quotes;
    }

    private interface Change {
        Quote with(Quote quote, Field value);
    }

    private void each(Field f, Map<String, Map<String, Quote>> quotes, Change change) {
        f.membersOrNone().forEach((id, byLetter) -> {
            Mechanism mechanism = known.mechanism(id, f);
            byLetter.membersOrNone().forEach((letter, value) -> {
                var ofBid = quotes.computeIfAbsent(known.letter(letter, byLetter), l -> new LinkedHashMap<>());
                Quote before = ofBid.getOrDefault(mechanism.id(), Quote.NOTHING);
                ofBid.put(mechanism.id(), change.with(before, value));
            });
        });
    }
}
