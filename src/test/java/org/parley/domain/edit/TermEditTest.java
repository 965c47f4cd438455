package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.Transition;
import org.parley.fixtures.BidFixtures;
import org.parley.fixtures.DealFixtures;
import org.parley.fixtures.MemoryStore;
import org.parley.session.DealSession;
import org.parley.session.History;

/** Rows of yearly numbers follow the term. */
class TermEditTest {
    @Test
    void aLongerTermGoesOnWithTheLastNumber() {
        Deal deal = deal(3);

        Deal longer = DealEdits.termMonths(60).apply(deal);

        assertThat(scenarios(longer)).containsEntry("base", List.of(1.0, 2.0, 3.0, 3.0, 3.0));
        assertThat(PriceSeries.BASELINE.of(price(longer, "A"))).containsExactly(1.0, 2.0, 3.0, 3.0, 3.0);
        assertThat(PriceSeries.FCR.of(price(longer, "A"))).containsExactly(0.1, 0.2, 0.3, 0.3, 0.3);
        assertThat(PriceSeries.DISPLACED_EFFORT.of(price(longer, "A"))).containsExactly(0.1, 0.2, 0.3, 0.3, 0.3);
        assertThat(PriceSeries.NET_SAVINGS.of(price(longer, "A"))).as("none were stated").isEmpty();
        assertThat(Objects.requireNonNull(price(longer, "A").terms().gainShare().frozen()).actual())
                .containsExactly(1.0, 2.0, 3.0, 3.0, 3.0);
        assertThat(PriceSeries.RAMP.of(price(longer, "A"))).as("by the month, whatever the term").hasSize(2);
        assertThat(PriceSeries.FCR.of(price(longer, "M"))).as("of a price by the month").hasSize(5);
    }

    @Test
    void whatLiesBeyondAShorterTermIsCut() {
        Deal shorter = DealEdits.termMonths(13).apply(deal(3));

        assertThat(scenarios(shorter)).containsEntry("base", List.of(1.0, 2.0));
        assertThat(PriceSeries.FCR.of(price(shorter, "A"))).containsExactly(0.1, 0.2);
    }

    @Test
    void aRowThatWasNotCompleteIsLeftOpen() {
        Deal deal = CommercialsEdits.scenario("base", List.of(1.0, 2.0)).apply(deal(3));

        assertThat(scenarios(DealEdits.termMonths(60).apply(deal))).containsEntry("base", List.of(1.0, 2.0));
        assertThat(scenarios(DealEdits.termMonths(12).apply(deal))).containsEntry("base", List.of(1.0));
    }

    @Test
    void aTermOfAsManyYearsChangesNoRow() {
        Deal deal = deal(3);

        assertThat(DealEdits.termMonths(25).apply(deal).bids()).isSameAs(deal.bids());
    }

    @Test
    void theChangedRowsAreNamed() {
        Deal deal = deal(3);

        assertThat(SeriesChange.between(deal, DealEdits.termMonths(48).apply(deal)))
                .contains(new SeriesChange(null, SeriesChange.Kind.VOLUMES, "base", 3, 4))
                .contains(new SeriesChange("A", SeriesChange.Kind.BASELINE, "", 3, 4))
                .contains(new SeriesChange("A", SeriesChange.Kind.SAVINGS_BASELINE, "", 3, 4))
                .contains(new SeriesChange("M", SeriesChange.Kind.FCR, "", 3, 4))
                .hasSize(6)
                .allMatch(SeriesChange::longer);
        assertThat(SeriesChange.between(deal, deal)).isEmpty();
    }

    @Property
    void anotherTermAndUndoIsExactlyTheDealBefore(
            @ForAll @IntRange(min = 1, max = 120) int first, @ForAll @IntRange(min = 1, max = 120) int second) {
        Deal deal = deal(5);
        var session = new DealSession(
                new MemoryStore(), deal, History.NONE, Clock.systemUTC(), "tester", _ -> {}, Runnable::run, _ -> {});

        session.apply(DealEdits.termMonths(first));
        session.apply(DealEdits.termMonths(second));
        while (session.undoName().isPresent()) {
            session.undo();
        }

        assertThat(session.deal()).isEqualTo(deal);
    }

    /** As while it is typed: 48 over 4, from wherever. */
    @Property
    void theWayToATermDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 120) int onTheWay, @ForAll @IntRange(min = 1, max = 120) int months) {
        Deal deal = deal(5);
        Deal between = DealEdits.termMonths(onTheWay).apply(deal);

        assertThat(DealEdits.termMonths(months, deal).apply(between))
                .isEqualTo(DealEdits.termMonths(months).apply(deal));
    }

    @Property
    void rowsThatWereCompleteStayComplete(@ForAll @IntRange(min = 1, max = 600) int months) {
        Deal deal = DealEdits.termMonths(months).apply(deal(5));
        int years = deal.profile().termYears();

        assertThat(scenarios(deal).values()).allMatch(v -> v.size() == years);
        assertThat(PriceSeries.BASELINE.of(price(deal, "A"))).hasSize(years);
        assertThat(PriceSeries.FCR.of(price(deal, "M"))).hasSize(years);
    }

    private static Deal deal(int years) {
        List<Double> amounts = IntStream.rangeClosed(1, years).mapToObj(y -> (double) y).toList();
        List<Double> shares = IntStream.rangeClosed(1, years).mapToObj(y -> y / 10.0).toList();
        Terms terms = Terms.PLAIN
                .withFcr(shares)
                .withAutomation(new Automation(shares, 0.5))
                .withGainShare(new GainShare(
                        List.of(), 0.5, new GainShare.FrozenBaseline(amounts, amounts, amounts)))
                .withTransition(Transition.NONE.withRamp(List.of(0.5, 0.75)));
        var bids = new ArrayList<Bid>();
        bids.add(Bid.of("A", "Alder").withPricing(new Pricing.Annual(1, 2, amounts, terms)));
        bids.add(Bid.of("M", "Maple").withPricing(Objects.requireNonNull(
                BidFixtures.withMonthlyPricing("M", "Maple").pricing()).withTerms(Terms.PLAIN.withFcr(shares))));
        bids.add(Bid.of("N", "Nutmeg"));
        Deal deal = DealFixtures.full("deal");
        deal = deal.withProfile(deal.profile().withTermMonths(12 * years)).withBids(Collections.unmodifiableList(bids));
        return CommercialsEdits.volumes(new Volumes.Annual("contacts", Map.of("base", amounts))).apply(deal);
    }

    private static Map<String, List<Double>> scenarios(Deal deal) {
        return ((Volumes.Annual) Objects.requireNonNull(deal.commercials().volumes())).scenarios();
    }

    private static Pricing price(Deal deal, String letter) {
        return Objects.requireNonNull(deal.bid(letter).orElseThrow().pricing());
    }
}
