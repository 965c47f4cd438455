package org.parley.domain.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.Quote;

/** Edits of providers and what they offer. */
public final class BidEdits {
    private BidEdits() {}

    public static Edit add(Bid bid) {
        return Edit.of(EditName.of("edit.bid.add", bid.name()), d -> {
            if (ProviderLetters.taken(d.bids(), bid.letter())) {
                throw new InvalidValueException("provider letter", "is taken: " + bid.letter());
            }
            var bids = new ArrayList<>(d.bids());
            bids.add(bid);
            return d.withBids(bids);
        });
    }

    /**
     * Removes the provider with its offer and our estimates of it. A package table stays with what was typed about its
     * issues; it loses its counterpart or its alternative if that was the provider.
     */
    public static Edit remove(String letter, String name) {
        return Edit.of(EditName.of("edit.bid.remove", name), d -> {
            var bids = new ArrayList<>(d.bids());
            bids.removeIf(b -> b.letter().equals(letter));
            PackageTable table = d.packageTable();
            return d.withBids(bids)
                    .withEstimates(Ordered.with(d.estimates(), letter, null))
                    .withPackageTable(table == null ? null : table.without(letter));
        });
    }

    public static Edit rename(String letter, String name) {
        return Edit.typed(EditName.of("edit.bid.rename", letter, name), letter, bid(letter, b -> b.withName(name)));
    }

    public static Edit note(String letter, String text) {
        return Edit.typed(EditName.of("edit.bid.note", letter), letter, bid(letter, b -> b.withNote(text)));
    }

    public static Edit incumbent(String letter, boolean yes) {
        return Edit.of(
                EditName.of(yes ? "edit.bid.incumbent.yes" : "edit.bid.incumbent.no", letter),
                bid(letter, b -> b.withIncumbent(yes)));
    }

    /** Moves the bid's column to a place, 0 for the first; places outside mean the nearer end. */
    public static Edit move(String letter, int place) {
        return Edit.of(EditName.of("edit.bid.move", letter, place + 1), d -> {
            var bids = new ArrayList<>(d.bids());
            var bid = d.bid(letter);
            if (bid.isEmpty()) {
                return d;
            }
            bids.remove(bid.get());
            bids.add(Math.clamp(place, 0, bids.size()), bid.get());
            return d.withBids(bids);
        });
    }

    /** @param quote null takes the answer back */
    public static Edit quote(String letter, String mechanism, @Nullable Quote quote) {
        return Edit.typed(
                EditName.of("edit.bid.quote", letter, mechanism),
                letter + "/" + mechanism,
                bid(letter, b -> b.withQuote(mechanism, quote)));
    }

    /**
     * What the quoted value may turn out to be, in the mechanism's unit, in place of what our confidence says.
     *
     * @param lowest null for the quoted value itself; with neither end, the confidence counts again
     * @param highest as {@code lowest}
     * @throws InvalidValueException when applied, if the ends contradict each other or the value, or there is no value
     */
    public static Edit range(String letter, String mechanism, @Nullable Double lowest, @Nullable Double highest) {
        return Edit.typed(
                EditName.of("edit.bid.range", letter, mechanism),
                letter + "/" + mechanism,
                bid(letter, b -> {
                    Quote quote = Objects.requireNonNullElse(b.quote(mechanism), Quote.NOTHING);
                    if (quote.value() == null && (lowest != null || highest != null)) {
                        throw new InvalidValueException(
                                lowest == null ? "highest value" : "lowest value", "needs a quoted value");
                    }
                    Quote changed = quote.withRange(lowest, highest);
                    return b.withQuote(mechanism, changed.isBlank() ? null : changed);
                }));
    }

    /** Stores a read bid sheet: its quotes replace all former ones of the bid, as the next version if there were any. */
    public static Edit importQuotes(String letter, Map<String, Quote> quotes, Attachment sheet) {
        return Edit.of(
                EditName.of("edit.bid.import", letter, sheet.fileName(), quotes.size()),
                bid(letter, b -> b.withVersion(b.quotes().isEmpty() ? b.version() : b.version() + 1)
                        .withQuotes(quotes)
                        .withAttachment(sheet)));
    }

    /**
     * Stores what somebody took over from a proposal. Answers that the proposal does not touch stay; a value for a
     * mechanism on which it is silent goes, but not what is noted without one. It is the next version when a value that was there changes or goes, or
     * another one joins.
     *
     * @param taken per mechanism, the answers taken over
     * @param silent mechanisms on which the proposal says nothing
     */
    public static Edit takeOver(String letter, Map<String, Quote> taken, Set<String> silent, Attachment proposal) {
        return Edit.of(
                EditName.of("edit.bid.takeOver", letter, proposal.fileName(), taken.size()),
                bid(letter, b -> {
                    var quotes = new LinkedHashMap<>(b.quotes());
                    quotes.putAll(taken);
                    quotes.entrySet().removeIf(q -> silent.contains(q.getKey()) && q.getValue().value() != null);
                    var quiet = new LinkedHashSet<>(b.silent());
                    quiet.addAll(silent);
                    boolean next = !b.quotes().isEmpty() && !values(b.quotes()).equals(values(quotes));
                    return b.withVersion(next ? b.version() + 1 : b.version())
                            .withQuotes(quotes)
                            .withSilent(quiet)
                            .withAttachment(proposal);
                }));
    }

    public static Edit attach(String letter, Attachment attachment) {
        return Edit.of(
                EditName.of("edit.bid.attach", letter, attachment.fileName()),
                bid(letter, b -> b.withAttachment(attachment)));
    }

    private static Map<String, Double> values(Map<String, Quote> quotes) {
        var values = new LinkedHashMap<String, Double>();
        quotes.forEach((mechanism, quote) -> {
            Double value = quote.value();
            if (value != null) {
                values.put(mechanism, value);
            }
        });
        return values;
    }

    static UnaryOperator<Deal> bid(String letter, UnaryOperator<Bid> change) {
        return d -> {
            if (d.bid(letter).isEmpty()) {
                throw new InvalidValueException("provider", "does not exist: " + letter);
            }
            return d.withBids(d.bids().stream()
                    .map(b -> b.letter().equals(letter) ? change.apply(b) : b)
                    .toList());
        };
    }
}
