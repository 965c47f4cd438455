package org.parley.ui.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analysis.number.Computed;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Quote;

/**
 * Which clauses to show; every condition must hold.
 *
 * @param search words that must all occur; empty for any
 * @param family id; empty for all
 */
public record RowFilter(String search, Set<Chip> chips, String family) {
    /** Values this close count as the same offer. */
    public static final double SAME = 5;

    public RowFilter {
        chips = Ordered.set(chips);
    }

    /** A condition that is switched on and off. */
    public enum Chip {
        ASKED,
        BEYOND,
        UNANSWERED,
        RULED,
        DIFFERENT
    }

    public boolean matches(ClauseRow row) {
        return (family.isEmpty() || row.mechanism().family().equals(family))
                && chips.stream().allMatch(chip -> holds(chip, row))
                && (search.isBlank() || found(row));
    }

    public boolean isOpen() {
        return search.isBlank() && chips.isEmpty() && family.isEmpty();
    }

    private static boolean holds(Chip chip, ClauseRow row) {
        return switch (chip) {
            case ASKED -> row.asked();
            case BEYOND -> row.cells().values().stream().anyMatch(BidCell::beyondWalkAway);
            case UNANSWERED -> row.cells().values().stream().anyMatch(BidCell::notAnswered);
            case RULED -> row.ruled();
            case DIFFERENT -> row.asked() && different(row);
        };
    }

    private static boolean different(ClauseRow row) {
        var values = row.cells().values().stream().mapToDouble(BidCell::value).summaryStatistics();
        boolean amongThem = values.getCount() > 1 && Computed.above(values.getMax() - values.getMin(), SAME);
        return amongThem || row.cells().values().stream()
                .map(BidCell::gapToDraft)
                .anyMatch(gap -> gap != null && Computed.above(Math.abs(gap), SAME));
    }

    private boolean found(ClauseRow row) {
        var mechanism = row.mechanism();
        Stream<String> own = Stream.of(mechanism.id(), mechanism.name(), mechanism.unit(), mechanism.definition());
        Stream<String> quoted = row.cells().values().stream()
                .map(BidCell::quote)
                .flatMap(quote -> quote == null ? Stream.empty() : words(quote));
        String text = Stream.concat(own, quoted).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static Stream<String> words(Quote quote) {
        return Stream.of(quote.wording(), quote.note());
    }
}
