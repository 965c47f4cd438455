package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.analysis.trade.ContingentTerm.Payer;
import org.parley.analysis.trade.ContingentTerm.Subject;
import org.parley.analysis.trade.ContingentTerm.Year;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.VolumeRule;
import org.parley.domain.edit.DealEdits;
import org.parley.exchange.json.DealFiles;

class ContingentTermsTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void quillonExpectsFewerContactsMoreResolutionAndMoreAutomation() {
        assertThat(terms(deal, "C")).extracting(t -> t.subject() + " " + t.payer()).containsExactly(
                "VOLUME CLIENT", "FCR CLIENT", "AUTOMATION PROVIDER");
    }

    @Test
    void volumeAboveTheBaselineIsWorthWhatThePriceChargesForIt() {
        // 3.6 m expected, built on 3.6 3.5 3.4 3.3 3.3: the dead-band of 8% holds up to 3.564 m in the last two years, and
        // 85% of 2.61 is charged above it
        ContingentTerm volume = terms(deal, "C").getFirst();

        assertThat(volume.years()).extracting(Year::year).containsExactly(4, 5);
        assertThat(amounts(volume)).containsExactly(new double[] {0.079866, 0.079866}, within(1e-9));
        Year fourth = volume.years().getFirst();
        assertThat(fourth.owed(3.3)).isZero();
        assertThat(fourth.owed(3.45)).isCloseTo(0.079866 / 2, within(1e-9));
        assertThat(fourth.owed(4.0)).as("capped").isCloseTo(0.079866, within(1e-9));
    }

    @Test
    void resolutionIsWorthWhatThePriceTakesOff() {
        // 3.6 x 0.70/0.78 = 3.23 m contacts lie inside the dead-band of 3.3 m: what 3.6 m cost above it is all that is saved
        ContingentTerm resolution = terms(deal, "C").get(1);

        assertThat(resolution.years()).extracting(Year::year).containsExactly(4, 5);
        assertThat(amounts(resolution)).containsExactly(new double[] {0.079866, 0.079866}, within(1e-9));
        Year fourth = resolution.years().getFirst();
        assertThat(fourth.owed(0.70)).isZero();
        assertThat(fourth.owed(0.78)).isCloseTo(fourth.amount(), within(1e-12));
    }

    @Test
    void automationIsPassedOnAsItShows() {
        // half of 3 6 9 11% of the volume charge for 3.6 m contacts
        ContingentTerm automation = terms(deal, "C").get(2);

        assertThat(automation.years()).extracting(Year::year).containsExactly(2, 3, 4, 5);
        assertThat(amounts(automation)).containsExactly(
                new double[] {
                    0.5 * 0.03 * 9.135, 0.5 * 0.06 * 8.874, 0.5 * 0.09 * 8.692866, 0.5 * 0.11 * 8.692866},
                within(1e-9));
    }

    @Test
    void whoPromisesLessThanTodayOwesForIt() {
        // Tavora expects 66% where 70% is reached today, and charges 3.49 each
        assertThat(terms(deal, "A")).filteredOn(t -> t.subject() == Subject.FCR).singleElement().satisfies(t -> {
            assertThat(t.payer()).isEqualTo(Payer.PROVIDER);
            Year first = t.years().getFirst();
            assertThat(first.amount()).isCloseTo(0.761454545, within(1e-9));
            assertThat(first.owed(0.70)).isZero();
            assertThat(first.owed(0.68)).isCloseTo(first.amount() / 2, within(1e-9));
        });
    }

    @Test
    void aDifferenceInsideTheDeadbandIsWorthNothing() {
        // Norrick is built on what we expect, and fewer contacts cost the same
        assertThat(terms(deal, "B")).extracting(ContingentTerm::subject).containsExactly(Subject.AUTOMATION);
    }

    @Test
    void bandsArePricedByTheirOwnRates() {
        var bands = new Bands(Bands.Kind.MARGINAL, List.of(new Bands.Step(0, 3), new Bands.Step(3.5, 1)));
        Deal banded = priced(new VolumeRule(0, 1, 1, 0, null, bands));

        // 3.3 m cost 9.9; 3.6 m cost 3.5 x 3 + 0.1 x 1
        assertThat(amounts(terms(banded, "C").getFirst()))
                .containsExactly(new double[] {0.1, 0.4, 0.7, 0.7}, within(1e-9));
    }

    @Test
    void whatCostsLessWhenMoreComesIsNoFee() {
        // all contacts at 1 from 3.5 m on: those above the baseline make the charge fall
        var bands = new Bands(Bands.Kind.ALL_UNITS, List.of(new Bands.Step(0, 3), new Bands.Step(3.5, 1)));

        assertThat(terms(priced(new VolumeRule(0, 1, 1, 0, null, bands)), "C"))
                .filteredOn(t -> t.subject() == Subject.VOLUME).singleElement()
                .satisfies(t -> assertThat(t.years()).extracting(Year::year).containsExactly(2));
    }

    @Test
    void theRestOfATermCountsForItsMonths() {
        Deal shorter = DealEdits.termMonths(54).apply(deal);

        ContingentTerm volume = terms(shorter, "C").getFirst();
        assertThat(amounts(volume)).containsExactly(new double[] {0.079866, 0.039933}, within(1e-9));
        assertThat(amounts(terms(shorter, "C").get(2))[3]).isCloseTo(0.5 * 0.11 * 8.692866 / 2, within(1e-9));
    }

    @Test
    void aPriceByTheMonthSharesTheVolumeAndNotTheRest() {
        // M: 380,000 contacts at 3.10, 80% to be resolved at first call where 70% are today, a tenth displaced, half passed on
        Deal pinefold = DealFiles.read("pinefold");
        Pricing price = Objects.requireNonNull(pinefold.bid("M").orElseThrow().pricing());
        Deal promising = with(pinefold, "M", price.withTerms(price.terms()
                .withVolumeRule(VolumeRule.PLAIN)
                .withFcr(List.of(0.7, 0.8))
                .withAutomation(new Automation(List.of(0.0, 0.1), 0.5))));
        List<ContingentTerm> found = terms(
                promising.withCommercials(promising.commercials().withBaselineFcr(0.7)), "M");

        assertThat(found).extracting(t -> t.subject() + " " + t.payer())
                .containsExactly("FCR CLIENT", "AUTOMATION PROVIDER");
        assertThat(found.getFirst().years()).extracting(Year::year).containsExactly(2);
        assertThat(amounts(found.getFirst())).containsExactly(new double[] {380_000 * 3.1 / 8}, within(1e-6));
        assertThat(amounts(found.get(1))).containsExactly(new double[] {0.05 * 380_000 * 3.1}, within(1e-6));
    }

    @Test
    void nothingToSplitWithoutForecasts() {
        assertThat(terms(DealFiles.read("pinefold"), "C")).as("a shared locked forecast").isEmpty();
        assertThat(terms(deal.withCommercials(deal.commercials().withVolumes(null)), "C")).isEmpty();
        assertThat(terms(deal.withCommercials(deal.commercials().withScoringScenario("")), "C")).isEmpty();
        Deal unpriced = deal.withBids(deal.bids().stream().map(b -> b.withPricing(null)).toList());
        assertThat(terms(unpriced, "C")).isEmpty();
        Deal longer = deal.withProfile(deal.profile().withTermMonths(72));
        assertThat(terms(longer, "C")).as("no volume for the sixth year").isEmpty();
        assertThat(terms(deal.withCommercials(deal.commercials().withBaselineFcr(null)), "C"))
                .extracting(ContingentTerm::subject).containsExactly(Subject.VOLUME, Subject.AUTOMATION);
    }

    private Deal priced(VolumeRule rule) {
        Pricing price = Objects.requireNonNull(deal.bid("C").orElseThrow().pricing());
        return with(deal, "C", price.withTerms(price.terms().withVolumeRule(rule)));
    }

    private static Deal with(Deal deal, String letter, Pricing price) {
        return deal.withBids(deal.bids().stream()
                .map(b -> b.letter().equals(letter) ? b.withPricing(price) : b)
                .toList());
    }

    private static double[] amounts(ContingentTerm term) {
        return term.years().stream().mapToDouble(Year::amount).toArray();
    }

    private static List<ContingentTerm> terms(Deal deal, String letter) {
        return ContingentTerms.of(deal, deal.bid(letter).orElseThrow());
    }
}
