package org.parley.ui.room;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Money;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Selection;
import org.parley.domain.deal.Stakeholders;
import org.parley.domain.deal.Waiver;
import org.parley.fixtures.Bench;
import org.parley.text.Numbers;

/** A deal with a recognisable value in everything that no audience may see. */
final class Planted {
    private static final List<Locale> LOCALES = List.of(Locale.ROOT, Locale.UK, Locale.GERMANY, Locale.FRANCE,
            Locale.of("de", "CH"));

    /** Every secret has five digits in a row, grouped or not, or is a planted word; other texts need no closer look. */
    private static final Pattern SUSPECT = Pattern.compile("Hush-|\\d{2}\\D?\\d{3}");

    private final Set<String> secrets = new LinkedHashSet<>();
    private final Map<String, Ladder> ladders = new LinkedHashMap<>();
    private double next = 48_731.3125;
    private int words;
    final Deal deal;

    Planted() {
        this("lumenvale");
    }

    Planted(String sample) {
        deal = plant(Sittings.sample(sample));
        if (!secrets.stream().allMatch(secret -> SUSPECT.matcher(secret).find())) {
            throw new AssertionError("a secret would be overlooked");
        }
    }

    /** Every secret, in every manner in which the program could write it. */
    Set<String> secrets() {
        return secrets;
    }

    /** Our walk-away on a mechanism, as the program would write it. */
    String walkAway(String mechanism) {
        return Numbers.local().plain(Objects.requireNonNull(ladders.get(mechanism)).walkAway());
    }

    private Deal plant(Deal deal) {
        Positions positions = deal.positions();
        for (Mechanism mechanism : Bench.CATALOG.mechanisms()) {
            Ladder ladder = new Ladder(number(), number(), number(), number());
            ladders.put(mechanism.id(), ladder);
            Position position = positions.of(mechanism.id());
            positions = positions
                    .with(mechanism.id(), position.withLadder(ladder).withNote(text()).withWording(text()))
                    .withWalkAwayOverride(mechanism.id(), text());
            for (var companion : mechanism.companions()) {
                positions = positions.withCompanion(companion.id(), text());
            }
        }
        Selection selection = deal.selection().withFamiliesOffNote(text());
        return deal.withPositions(positions)
                .withSelection(selection)
                .withProfile(deal.profile().withToday(text()).withSector(text()))
                .withRelationship(
                        deal.relationship().withChosen(deal.relationship().chosen(), text()))
                .withStakeholders(intervals(deal.stakeholders()))
                .withBids(deal.bids().stream().map(this::bid).toList())
                .withEstimates(estimates(deal))
                .withPackageTable(packageTable(deal))
                .withCommercials(commercials(deal.commercials()))
                .withWaivers(List.of(
                        new Waiver("R01", text(), Instant.EPOCH, text()),
                        new Waiver("COMM", text(), Instant.EPOCH, text())));
    }

    private Stakeholders intervals(Stakeholders stakeholders) {
        Stakeholders changed = stakeholders;
        for (Mechanism mechanism : Bench.CATALOG.mechanisms()) {
            for (GroupId group : GroupId.values()) {
                changed = changed.withInterval(mechanism.id(), group, new Interval(number(), number()));
            }
        }
        return changed;
    }

    private Bid bid(Bid bid) {
        var quotes = new LinkedHashMap<String, Quote>();
        bid.quotes().forEach((mechanism, quote) -> quotes.put(
                mechanism, new Quote(quote.value(), text(), text(), quote.confidence(), null, number())));
        var file = new Attachment("a".repeat(64), text() + ".pdf", Attachment.Role.PROPOSAL, 1, Instant.EPOCH);
        return new Bid(
                bid.letter(), bid.name(), text(), bid.incumbent(), bid.version(), quotes, List.of(file), bid.pricing(),
                bid.silent());
    }

    private Map<String, Map<String, CounterpartEstimate>> estimates(Deal deal) {
        var estimates = new LinkedHashMap<String, Map<String, CounterpartEstimate>>();
        for (Bid bid : deal.bids()) {
            var byMechanism = new LinkedHashMap<String, CounterpartEstimate>();
            for (Mechanism mechanism : Bench.CATALOG.mechanisms()) {
                byMechanism.put(
                        mechanism.id(),
                        new CounterpartEstimate(number(), number(), 3.0, Confidence.LOW, text()));
            }
            estimates.put(bid.letter(), byMechanism);
        }
        return estimates;
    }

    private PackageTable packageTable(Deal deal) {
        return new PackageTable(
                deal.bids().getFirst().letter(), deal.bids().getLast().letter(),
                List.of(new PackageTable.Issue("DATA-3", number(), number(), number())), number(), number(),
                new PackageTable.Meso(55, 1, 3, 3));
    }

    private Commercials commercials(Commercials commercials) {
        var anchors = commercials.anchors();
        var of = anchors == null ? Commercials.TcoAnchors.Of.TOTAL : anchors.of();
        double floor = number();
        return commercials
                .withShouldCostPerContact(new Money(
                        java.math.BigDecimal.valueOf(number()), java.util.Currency.getInstance("EUR")))
                .withAnchors(new Commercials.TcoAnchors(number(), floor, of));
    }

    private double number() {
        next += 7.0625;
        for (Locale locale : LOCALES) {
            var numbers = new Numbers(locale);
            var grouped = NumberFormat.getNumberInstance(locale);
            for (int decimals = 0; decimals <= 4; decimals++) {
                secrets.add(numbers.fixed(next, decimals));
                grouped.setMinimumFractionDigits(decimals);
                grouped.setMaximumFractionDigits(decimals);
                secrets.add(grouped.format(next));
            }
            secrets.add(numbers.plain(next));
            secrets.add(numbers.percent(next, 0));
        }
        secrets.add(Double.toString(next));
        secrets.add(Long.toString((long) next));
        return next;
    }

    private String text() {
        words++;
        String text = "Hush-" + words + "-Ottoline";
        secrets.add(text);
        return text;
    }

    /** What of the secrets stands in any of the texts. */
    List<String> foundIn(List<String> texts) {
        var found = new ArrayList<String>();
        for (String text : texts) {
            if (!SUSPECT.matcher(text).find()) {
                continue;
            }
            for (String secret : secrets) {
                if (text.contains(secret)) {
                    found.add(secret + " in '" + text + "'");
                }
            }
        }
        return found;
    }
}
