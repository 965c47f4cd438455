package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;

/**
 * What a price charges for volume alone (SPEC 6.2), per year of the term, in the deal's money unit and at first-year prices:
 * with dead-band, bands, surge and minimum, and with the months of a last year that is none.
 *
 * @param contacts that the scored scenario expects, at the rate of a year
 * @param expected for these contacts
 * @param built for the contacts that a price by the year is built on; empty for a price by the month, whose locked forecast is
 *     the deal's own
 * @param corrected for the expected contacts with repeat calls counted at the bid's first-contact resolution; empty while the
 *     deal or the bid does not state one
 */
public record VolumeCharges(
        List<Double> contacts, List<Double> expected, List<Double> built, List<Double> corrected) {
    public VolumeCharges {
        contacts = List.copyOf(contacts);
        expected = List.copyOf(expected);
        built = List.copyOf(built);
        corrected = List.copyOf(corrected);
    }

    /** Empty while the deal scores no scenario, or the bid has no price that fits its volumes and its term. */
    public static Optional<VolumeCharges> of(Deal deal, Bid bid) {
        Commercials commercials = deal.commercials();
        int term = deal.profile().termMonths();
        var pricer = new Pricer(commercials, term);
        Pricing price = bid.pricing();
        Volumes volumes = commercials.volumes();
        String scenario = Scenario.of(deal).stream()
                .filter(s -> s.id().equals(commercials.scoringScenario()))
                .map(Scenario::volume)
                .findFirst()
                .orElse(null);
        if (price == null || scenario == null || PriceChecks.of(price, volumes, term).isPresent()) {
            return Optional.empty();
        }
        var quoted = new Scenario(scenario, scenario, false);
        var corrected = new Scenario(scenario, scenario, true);
        if (pricer.gap(price, quoted) != null) {
            return Optional.empty();
        }
        return Optional.of(new VolumeCharges(
                contacts(volumes, scenario, term),
                perYear(price, pricer.spans(price, quoted)),
                price instanceof Pricing.Annual annual
                        ? perYear(price, Spans.yearly(annual, term, annual.baseline(), Correction.NONE))
                        : List.of(),
                pricer.gap(price, corrected) == null ? perYear(price, pricer.spans(price, corrected)) : List.of()));
    }

    private static List<Double> contacts(@Nullable Volumes volumes, String scenario, int term) {
        return switch (volumes) {
            case null -> List.of();
            case Volumes.Annual annual -> annual.scenarios().getOrDefault(scenario, List.of());
            case Volumes.Monthly monthly ->
                    Collections.nCopies(Spans.years(term), monthly.scenarios().getOrDefault(scenario, 0.0));
        };
    }

    /** One sum per year of the term. */
    private static List<Double> perYear(Pricing price, List<Span> spans) {
        var years = new ArrayList<>(Collections.nCopies(spans.getLast().year(), 0.0));
        for (Span span : spans) {
            List<CostPart> parts = new VolumeCharge(price.terms().volumeRule(), price.rate(), 1, span.bandScale())
                    .parts(span.quantity(), span.baseline());
            years.set(span.year() - 1, years.get(span.year() - 1) + CostPeriod.sum(parts));
        }
        return years;
    }
}
