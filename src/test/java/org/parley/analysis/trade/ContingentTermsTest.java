package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.trade.ContingentTerm.Payer;
import org.parley.analysis.trade.ContingentTerm.Subject;
import org.parley.analysis.trade.ContingentTerm.Year;
import org.parley.domain.deal.Deal;
import org.parley.exchange.json.DealFiles;

class ContingentTermsTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void quillonExpectsFewerContactsMoreResolutionAndMoreAutomation() {
        assertThat(terms(deal, "C")).extracting(t -> t.subject() + " " + t.payer()).containsExactly(
                "VOLUME CLIENT", "FCR CLIENT", "AUTOMATION PROVIDER");
    }

    @Test
    void volumeAboveTheBaselineIsPaidWhenItComes() {
        // we expect 3.6 m every year, the charge is built on 3.6 3.5 3.4 3.3 3.3 at 2.61 each
        ContingentTerm volume = terms(deal, "C").getFirst();

        assertThat(volume.years()).extracting(Year::year).containsExactly(2, 3, 4, 5);
        assertThat(volume.years().stream().mapToDouble(Year::amount).toArray())
                .containsExactly(new double[] {0.261, 0.522, 0.783, 0.783}, within(1e-9));
        Year second = volume.years().getFirst();
        assertThat(second.owed(3.5)).isZero();
        assertThat(second.owed(3.55)).isCloseTo(0.1305, within(1e-9));
        assertThat(second.owed(4.0)).as("capped").isCloseTo(0.261, within(1e-9));
    }

    @Test
    void resolutionIsWorthTheContactsItSaves() {
        // year 1: 71% promised, 70% today: 3.6 x (1 - 0.70/0.71) contacts at 2.61
        Year first = terms(deal, "C").get(1).years().getFirst();

        assertThat(first.amount()).isCloseTo(3.6 * (1 - 0.70 / 0.71) * 2.61, within(1e-9));
        assertThat(first.owed(0.70)).isZero();
        assertThat(first.owed(0.71)).isCloseTo(first.amount(), within(1e-12));
    }

    @Test
    void automationIsPassedOnAsItShows() {
        // year 2: half of 3% of 3.6 m contacts at 2.61
        Year second = terms(deal, "C").get(2).years().getFirst();

        assertThat(second.year()).isEqualTo(2);
        assertThat(second.amount()).isCloseTo(0.5 * 0.03 * 3.6 * 2.61, within(1e-9));
    }

    @Test
    void whoPromisesLessThanTodayOwesForIt() {
        // Tavora expects 66% where 70% is reached today
        assertThat(terms(deal, "A")).filteredOn(t -> t.subject() == Subject.FCR).singleElement().satisfies(t -> {
            assertThat(t.payer()).isEqualTo(Payer.PROVIDER);
            Year first = t.years().getFirst();
            assertThat(first.amount()).isCloseTo(3.6 * (0.70 / 0.66 - 1) * 3.49, within(1e-9));
            assertThat(first.owed(0.70)).isZero();
            assertThat(first.owed(0.68)).isCloseTo(first.amount() / 2, within(1e-9));
        });
    }

    @Test
    void nothingToSplitWithoutForecasts() {
        assertThat(terms(DealFiles.read("pinefold"), "C")).as("a shared locked forecast").isEmpty();
        assertThat(terms(deal.withCommercials(deal.commercials().withVolumes(null)), "C")).isEmpty();
        Deal unpriced = deal.withBids(deal.bids().stream().map(b -> b.withPricing(null)).toList());
        assertThat(terms(unpriced, "C")).isEmpty();
        assertThat(terms(deal.withCommercials(deal.commercials().withBaselineFcr(null)), "C"))
                .extracting(ContingentTerm::subject).containsExactly(Subject.VOLUME, Subject.AUTOMATION);
    }

    private static List<ContingentTerm> terms(Deal deal, String letter) {
        return ContingentTerms.of(deal, deal.bid(letter).orElseThrow());
    }
}
