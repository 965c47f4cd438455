package org.parley.domain.deal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.Ordered;

/**
 * One provider's offer.
 *
 * @param letter short id, unique in the deal, e.g. {@code A}
 * @param version 1 and up; a re-import makes the next one
 * @param quotes per mechanism id
 * @param pricing null while no price was given
 * @param silent ids of mechanisms on which the provider's documents, as somebody reviewed them, say nothing; one with a
 *     value or words is never among them
 */
public record Bid(
        String letter,
        String name,
        String note,
        boolean incumbent,
        int version,
        Map<String, Quote> quotes,
        List<Attachment> attachments,
        @Nullable Pricing pricing,
        Set<String> silent) {
    public Bid {
        Check.filled(letter, "provider letter");
        Check.filled(name, "provider name");
        Check.within(version, 1, 9999, "bid version");
        quotes = Ordered.map(quotes);
        attachments = List.copyOf(attachments);
        silent = unanswered(silent, quotes);
    }

    /** A provider that has not offered anything yet. */
    public static Bid of(String letter, String name) {
        return new Bid(letter, name, "", false, 1, Map.of(), List.of(), null, Set.of());
    }

    public @Nullable Quote quote(String mechanism) {
        return quotes.get(mechanism);
    }

    /** The quoted number, or null when the provider gave none. */
    public @Nullable Double value(String mechanism) {
        Quote quote = quotes.get(mechanism);
        return quote == null ? null : quote.value();
    }

    /** The provider's offers in prose, the latest last. */
    public List<Attachment> proposals() {
        return attachments.stream().filter(a -> a.role() == Attachment.Role.PROPOSAL).toList();
    }

    public Bid withName(String changed) {
        return new Bid(letter, changed, note, incumbent, version, quotes, attachments, pricing, silent);
    }

    public Bid withNote(String changed) {
        return new Bid(letter, name, changed, incumbent, version, quotes, attachments, pricing, silent);
    }

    public Bid withIncumbent(boolean changed) {
        return new Bid(letter, name, note, changed, version, quotes, attachments, pricing, silent);
    }

    public Bid withVersion(int changed) {
        return new Bid(letter, name, note, incumbent, changed, quotes, attachments, pricing, silent);
    }

    public Bid withQuote(String mechanism, @Nullable Quote quote) {
        return withQuotes(Ordered.with(quotes, mechanism, quote));
    }

    public Bid withQuotes(Map<String, Quote> changed) {
        return new Bid(letter, name, note, incumbent, version, changed, attachments, pricing, silent);
    }

    public Bid withAttachment(Attachment attachment) {
        var changed = new ArrayList<>(attachments);
        changed.removeIf(a -> a.sha256().equals(attachment.sha256()) && a.role() == attachment.role());
        changed.add(attachment);
        return new Bid(letter, name, note, incumbent, version, quotes, changed, pricing, silent);
    }

    public Bid withPricing(@Nullable Pricing changed) {
        return new Bid(letter, name, note, incumbent, version, quotes, attachments, changed, silent);
    }

    public Bid withSilent(Set<String> changed) {
        return new Bid(letter, name, note, incumbent, version, quotes, attachments, pricing, changed);
    }

    private static Set<String> unanswered(Set<String> silent, Map<String, Quote> quotes) {
        var without = new LinkedHashSet<>(silent);
        without.removeIf(id -> {
            Quote quote = quotes.get(id);
            return quote != null && (quote.value() != null || !quote.wording().isBlank());
        });
        return Ordered.set(without);
    }
}
